import { expect, it } from 'vitest';
import { run, type World, type WorldOptions, worldWith } from '../../support/fake-ports.js';
import { type Script, UNKNOWN } from '../../support/scripted-prompter.js';
import { SIXTY } from '../../support/small-rubric.js';

const DRAFT = '/state/credcheck/ux-basics.yaml';
const ASK = ['evaluate', '-r', 'small', '-f', 'json'];
const ANSWERS: Script = ['UX Basics', 'Metro', 'course', 'quiz', '90', '2026-11-01', ['data']];
const FULL = 'could not be written: no space left on the device\n';

function atTerminal(script: Script, more: WorldOptions = {}): World {
  return worldWith({ ...more, stdin: 'terminal', script });
}

it('removes the draft once the answers are saved to the file that the person chose', async () => {
  const world = atTerminal([...ANSWERS, 'ux.yaml']);
  const { code, stderr } = await run(ASK, world);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'credcheck: saved your answers to ux.yaml; to compare: credcheck compare ux.yaml OTHER.yaml\n',
  });
  expect([...world.files.keys()]).toEqual(['ux.yaml']);
  const again = await run(['evaluate', 'ux.yaml', '-f', 'json'], world);
  expect(JSON.parse(again.stdout)).toMatchObject({
    candidate: { name: 'UX Basics' },
    score: { low: 60, high: 60 },
  });
});

it('offers a file named after the candidate, or the resumed file', async () => {
  const world = atTerminal([...ANSWERS, '']);
  await run(ASK, world);
  expect([...world.files.keys()]).toEqual(['ux-basics.answers.yaml']);
  const own = atTerminal(['quiz', ''], { files: { 'a.yaml': SIXTY.replace('  task: quiz\n', '') } });
  expect(await run(['evaluate', '--resume', 'a.yaml'], own)).toMatchObject({ code: 0 });
  expect([...own.files.keys()]).toEqual(['a.yaml']);
  expect(own.files.get('a.yaml')).toContain('value: quiz');
});

it('removes the draft if the answers are discarded', async () => {
  const world = atTerminal([...ANSWERS, '-']);
  expect(await run(ASK, world)).toMatchObject({ code: 0, stderr: '' });
  expect(world.files.size).toBe(0);
});

it('asks again if the answers cannot be saved, or the file contains those of another candidate', async () => {
  const script = [...ANSWERS, 'full.yaml', 'other.yaml', 'ux.yaml'];
  const theirs = SIXTY.replace('name: UX Basics', 'name: UX Advanced');
  const world = atTerminal(script, { full: ['full.yaml'], files: { 'other.yaml': theirs } });
  const { code, stderr } = await run(ASK, world);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      `credcheck: "full.yaml" ${FULL}` +
      'credcheck: "other.yaml" holds the answers of "UX Advanced"; name another file (only --save with --force replaces it)\n' +
      'credcheck: saved your answers to ux.yaml; to compare: credcheck compare ux.yaml OTHER.yaml\n',
  });
  expect(world.files.get('other.yaml')).toBe(theirs);
  expect(world.files.has(DRAFT)).toBe(false);
});

it('saves with --save without asking for a file, and then removes the draft', async () => {
  const world = atTerminal(ANSWERS);
  const { code, stderr } = await run([...ASK, '--save', 'ux.yaml'], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'credcheck: saved the answers to ux.yaml\n' });
  expect([...world.files.keys()]).toEqual(['ux.yaml']);
});

it('keeps the draft if --save fails, prints the result, and says how to resume', async () => {
  const world = atTerminal(ANSWERS, { full: ['ux.yaml'] });
  const { code, stdout, stderr } = await run([...ASK, '--save', 'ux.yaml'], world);
  expect({ code, stderr }).toEqual({
    code: 74,
    stderr:
      `credcheck: "ux.yaml" ${FULL}` +
      `credcheck: your answers so far are in ${DRAFT}\n` +
      `credcheck: to continue, run: credcheck evaluate -r small -f json --resume ${DRAFT}\n` +
      'credcheck: exit 74: could not write ux.yaml\n',
  });
  expect(JSON.parse(stdout).score).toEqual({ low: 60, high: 60 });
  expect(world.files.get(DRAFT)).toContain('value: quiz');
  // The line that was printed works as it stands: it asks where to save.
  const later = atTerminal(['other.yaml'], { full: ['ux.yaml'], files: Object.fromEntries(world.files) });
  const resumed = await run(['evaluate', '-r', 'small', '--resume', DRAFT], later);
  expect(resumed).toMatchObject({
    code: 0,
    stderr:
      'credcheck: saved your answers to other.yaml; to compare: credcheck compare other.yaml OTHER.yaml\n',
  });
  expect([...later.files.keys()]).toEqual(['other.yaml']);
});

it('saves the answers of an interview even if nothing in the rubric applies', async () => {
  const no = { kind: 'not-applicable', reason: 'no' } as const;
  const world = atTerminal(['UX Basics', '', 'course', no, no, no, no]);
  const { code, stdout, stderr } = await run([...ASK, '--save', 'ux.yaml'], world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('saved the answers to ux.yaml\n');
  expect(stderr).toContain('Nothing in the rubric applies to these answers');
  expect([...world.files.keys()]).toEqual(['ux.yaml']);
});

it('does not remove a draft that the answers were saved to', async () => {
  const files = { [DRAFT]: SIXTY.replace('  task: quiz\n', '') };
  const flagged = atTerminal([UNKNOWN], { files });
  await run(['evaluate', '--resume', DRAFT, '--save', DRAFT], flagged);
  const typed = atTerminal([UNKNOWN, DRAFT], { files });
  await run(['evaluate', '--resume', DRAFT], typed);
  const inOtherWords = atTerminal([UNKNOWN], { files });
  await run(
    ['evaluate', '--resume', DRAFT, '--save', '/state/credcheck/../credcheck/./ux-basics.yaml'],
    inOtherWords,
  );
  for (const world of [flagged, typed, inOtherWords])
    expect(world.files.get(DRAFT)).toContain('task: unknown');
});

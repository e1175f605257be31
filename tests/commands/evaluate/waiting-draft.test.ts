import { expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, chosen, type Script } from '../../support/scripted-prompter.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

const DRAFT = '/state/credcheck/ux-basics.yaml';
const SECOND = '/state/credcheck/ux-basics-2.yaml';
const ASK = ['evaluate', '-r', 'small', '-f', 'json'];
const SHARE = 'How many postings name it?';

function atTerminal(script: Script, files: Readonly<Record<string, string>> = {}): World {
  return worldWith({ stdin: 'terminal', script, files });
}

/** The files after an interview that was left with two answers. */
async function left(who: Script = ['UX Basics', 'Metro']): Promise<Readonly<Record<string, string>>> {
  const world = atTerminal([...who, 'course', 'quiz', CTRL_C]);
  await run(ASK, world);
  return Object.fromEntries(world.files);
}

it('offers the draft under the name, and resumes it with Enter', async () => {
  const world = atTerminal(['ux basics', '', '90', '2026-11-01', ['data'], '-'], await left());
  const { code, stdout } = await run(ASK, world);
  expect(code).toBe(0);
  expect(world.shown[0]).toBe(
    '\nYou began with ux basics before. Go on from there?\nGo on with 2 answers (by Metro, last answered 2026-11-22)\nStart anew',
  );
  expect(world.asked[2]).toBe(SHARE);
  expect(JSON.parse(stdout)).toMatchObject({
    candidate: { name: 'UX Basics', issuer: 'Metro' },
    score: { low: 60, high: 60 },
  });
  expect(world.files.size).toBe(0);
});

it('starts from the beginning on request, and leaves the draft as it was', async () => {
  const files = await left();
  const world = atTerminal(['UX Basics', 'Metro', chosen(':anew'), 'exam', CTRL_C], files);
  const { stderr } = await run(ASK, world);
  expect(world.asked[2]).toBe('Which form is it?');
  expect(world.files.get(DRAFT)).toBe(files[DRAFT]);
  expect(world.files.get(SECOND)).toContain('value: exam');
  expect(stderr).toContain(`--resume ${SECOND}\n`);
});

it('offers several drafts, the one with most answers first, and the chosen one can be left again', async () => {
  const files = await left(['UX Basics', '']);
  const both = {
    ...files,
    [SECOND]: (files[DRAFT] ?? '')
      .replace('name: UX Basics', 'name: UX Basics\n  issuer: Metro')
      .replace('2026-11-22', '2026-11-20')
      .replace(/ {4}task: .*\n|^ {2}task:\n(?: {4}.*\n)+/gm, ''),
  };
  const world = atTerminal(['UX Basics', '', chosen(DRAFT), CTRL_C], both);
  const { stderr } = await run(ASK, world);
  expect(world.shown[0]).toContain(
    '\nGo on with 2 answers (issuer not known, last answered 2026-11-22)\nGo on with 1 answer (by Metro, last answered 2026-11-20)\nStart anew',
  );
  expect(stderr).toContain(`to continue, run: credcheck evaluate -r small -f json --resume ${DRAFT}\n`);
  expect(Object.fromEntries(world.files)).toEqual(both);
});

it('mentions in one line a draft with the same name and another issuer, and leaves it alone', async () => {
  const files = await left();
  const world = atTerminal(['UX Basics', 'Lakeside', 'exam', CTRL_C], files);
  const { stderr } = await run(ASK, world);
  expect(stderr.split('\n')[0]).toBe(
    'credcheck: a draft with 2 answers under the same name by another issuer, Metro, waits; ' +
      `to go on with it: credcheck evaluate -r small -f json --resume ${DRAFT}`,
  );
  expect(world.files.get(DRAFT)).toBe(files[DRAFT]);
});

it('prefers --set to the draft, and adds an issuer that it lacks', async () => {
  const files = await left(['UX Basics', '']);
  const world = atTerminal(['UX Basics', 'Metro', '90', '2026-11-01', ['data'], '-'], files);
  const { stdout } = await run([...ASK, '--set', 'task=project'], world);
  expect(JSON.parse(stdout)).toMatchObject({ candidate: { issuer: 'Metro' }, score: { low: 96 } });
});

it('can be left at the offer, with nothing changed', async () => {
  const files = await left();
  const world = atTerminal(['UX Basics', '', CTRL_C], files);
  expect(await run(ASK, world)).toMatchObject({ code: 130, stderr: 'credcheck: exit 130: interrupted\n' });
  expect(Object.fromEntries(world.files)).toEqual(files);
});

it.each([
  ['of another issuer', ['UX Basics', 'Lakeside'], (text: string) => text],
  ['of another candidate with the same id', ['UX! Basics', ''], (text: string) => text],
  ['that cannot be read', ['UX Basics', ''], () => 'answers: ['],
  [
    'without an answer',
    ['UX Basics', ''],
    (text: string) => text.replace(/answers:[\s\S]*$/, 'answers: {}\n'),
  ],
  ['under another rubric', ['UX Basics', ''], (text: string) => text.replace('id: small', 'id: other')],
])('offers nothing %s', async (_, who, change) => {
  const files = await left();
  const world = atTerminal([...who, CTRL_C], { [DRAFT]: change(files[DRAFT] ?? '') });
  await run(ASK, world);
  expect(world.shown.join('\n')).not.toContain('Go on from there?');
  expect(world.asked[2]).toBe('Which form is it?');
});

it('offers a draft for a rubric that is named by its path', async () => {
  const rubric = { './team.yaml': SMALL_RUBRIC.replace('id: small', 'id: team') };
  const words = ['evaluate', '-r', './team.yaml'];
  const first = atTerminal(['UX Basics', '', 'course', CTRL_C], rubric);
  await run(words, first);
  const world = atTerminal(['UX Basics', '', CTRL_C], Object.fromEntries(first.files));
  await run(words, world);
  expect(world.shown[0]).toContain('Go on with 1 answer (issuer not known, ');
});

import { expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, chosen, type Script } from '../../support/scripted-prompter.js';
import { SIXTY } from '../../support/small-rubric.js';

const DRAFT = '/state/credcheck/ux.yaml';
const SECOND = '/state/credcheck/ux-2.yaml';
const RESUME = ['evaluate', '-f', 'json', '--resume', 'a.yaml'];
/** Lacks task and share. */
const OPEN = SIXTY.replace('  task: quiz\n  share: 90\n', '');
const ALONE = chosen(':anew');

function atTerminal(script: Script, files: Readonly<Record<string, string>>): World {
  return worldWith({ stdin: 'terminal', script, files });
}

/** The files after one run upon another, and what the last one said. */
async function after(...runs: readonly { script: Script; words?: readonly string[] }[]) {
  let files: Readonly<Record<string, string>> = { 'a.yaml': OPEN };
  let stderr = '';
  let world = atTerminal([], files);
  for (const { script, words = [] } of runs) {
    world = atTerminal(script, files);
    ({ stderr } = await run([...RESUME, ...words], world));
    files = Object.fromEntries(world.files);
  }
  return { world, files, stderr, drafts: Object.keys(files).filter((path) => path !== 'a.yaml') };
}

it('leaves no draft if nothing was added, and points to the file', async () => {
  const { files, stderr } = await after({ script: [CTRL_C] });
  expect(files).toEqual({ 'a.yaml': OPEN });
  expect(stderr).toBe(
    'credcheck: your answers so far are in a.yaml\n' +
      'credcheck: to continue, run: credcheck evaluate -f json --resume a.yaml\n' +
      'credcheck: exit 130: interrupted\n',
  );
});

it('leaves no draft if nothing was added before the question where to save', async () => {
  const world = atTerminal([CTRL_C], { 'a.yaml': SIXTY });
  expect((await run(RESUME, world)).stderr).toContain('your answers so far are in a.yaml\n');
  expect([...world.files.keys()]).toEqual(['a.yaml']);
});

it('keeps an answer of --set that is not in the file', async () => {
  const { drafts, files, stderr } = await after({ script: [CTRL_C], words: ['--set', 'share=40'] });
  expect(drafts).toEqual([DRAFT]);
  expect(files[DRAFT]).toContain('share: 40\n');
  expect(stderr).toContain(`--resume ${DRAFT}\n`);
});

it('offers what an interrupted run added, and uses one draft however often it is interrupted', async () => {
  const left = await after(
    { script: ['quiz', CTRL_C] },
    { script: [chosen(DRAFT), CTRL_C] },
    { script: [chosen(DRAFT), '90', CTRL_C] },
  );
  expect(left.drafts).toEqual([DRAFT]);
  expect(left.files['a.yaml']).toBe(OPEN);
  expect(left.files[DRAFT]).toMatch(/quiz[\s\S]*value: 90/);
  expect(left.world.shown[0]).toBe(
    '\nYou began with UX Basics before. Go on from there?\n' +
      'Go on from a.yaml alone\n' +
      'Go on with 4 answers (by Metro, last answered 2026-11-22, 1 not in a.yaml)',
  );
});

it('saves both to the file, and removes the draft then', async () => {
  const first = await after({ script: ['quiz', CTRL_C] });
  const edited = first.files['a.yaml']?.replace('answers:\n', 'answers:\n  share: 90\n') ?? '';
  const world = atTerminal([chosen(DRAFT)], { ...first.files, 'a.yaml': edited });
  const { code, stdout } = await run([...RESUME, '--save', 'a.yaml'], world);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).score).toEqual({ low: 60, high: 60 });
  expect([...world.files.keys()]).toEqual(['a.yaml']);
  expect(world.files.get('a.yaml')).toMatch(/share: 90[\s\S]*value: quiz/);
});

it('does not accumulate drafts if the file is resumed and answered in the same way', async () => {
  const again = { script: [ALONE, 'quiz', CTRL_C] };
  const { drafts, stderr } = await after({ script: ['quiz', CTRL_C] }, again, again, again);
  expect(drafts).toHaveLength(1);
  expect(stderr).toContain(`your answers so far are in ${drafts[0]}\n`);
});

it('discards a draft that adds nothing to the current answers, and no other', async () => {
  const more = await after({ script: ['quiz', CTRL_C] }, { script: [ALONE, 'quiz', '90', CTRL_C] });
  expect(more.drafts).toEqual([SECOND]);
  const other = await after({ script: ['quiz', CTRL_C] }, { script: [ALONE, 'none', CTRL_C] });
  expect(other.drafts).toEqual([DRAFT, SECOND]);
});

it('says which answers of a draft differ from those of the file', async () => {
  const { world } = await after(
    { script: ['project', CTRL_C], words: ['--set', 'form=exam'] },
    { script: [CTRL_C] },
  );
  expect(world.shown[0]).toContain('1 not in a.yaml, different answers to form)');
});

it('prefers --set to the draft', async () => {
  const { files } = await after(
    { script: ['quiz', CTRL_C] },
    { script: [chosen(DRAFT), CTRL_C], words: ['--set', 'task=project'] },
  );
  expect(files[DRAFT]).toContain('task: project\n');
});

it('a draft that is named in another way is still there when an interview over it is left', async () => {
  const path = '/state/../state/credcheck/ux.yaml';
  const first = worldWith({ files: { 'f.yaml': SIXTY }, stdin: 'terminal', script: ['project', CTRL_C] });
  await run(['evaluate', '-r', 'small', '--resume', 'f.yaml', '--ask', 'task'], first);
  for (const script of [[CTRL_C], ['quiz', CTRL_C]]) {
    const world = worldWith({ files: Object.fromEntries(first.files), stdin: 'terminal', script });
    const { stderr } = await run(['evaluate', '-r', 'small', '--resume', path, '--ask', 'task'], world);
    expect(stderr).toContain(`your answers so far are in ${DRAFT}\n`);
    expect([...world.files.keys()].filter((each) => each.includes('credcheck'))).toEqual([DRAFT]);
  }
});

import { describe, expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, chosen, type Script } from '../../support/scripted-prompter.js';
import { SIXTY } from '../../support/small-rubric.js';

const DRAFT = '/state/credcheck/ux.yaml';
const WORDS = ['evaluate', '-r', 'small', '--save', 'f.yaml', '--resume'];
const BEFORE = SIXTY.replace('  topics: [data]\n', '');

/** An interview over f.yaml in which one answer is given again, and which is left before its end; then the file is edited. */
async function leftAndEdited(edited: string, script: Script = [['law']]): Promise<World> {
  const text = edited.includes('id: ux') ? BEFORE : BEFORE.replace('id: ux, ', '');
  const first = worldWith({ files: { 'f.yaml': text }, stdin: 'terminal', script: ['project', CTRL_C] });
  const { code } = await run([...WORDS, 'f.yaml', '--ask', 'task'], first);
  expect(code).toBe(130);
  expect([...first.files.values()].at(-1)).toContain('value: project');
  const files = { ...Object.fromEntries(first.files), 'f.yaml': edited };
  return worldWith({ files, stdin: 'terminal', script });
}

describe('a draft that is resumed and saved to the file that it started from', () => {
  it('replaces the answers there where nobody has changed them', async () => {
    const world = await leftAndEdited(BEFORE);
    expect((await run([...WORDS, DRAFT], world)).code).toBe(0);
    expect(world.files.get('f.yaml')).toContain('value: project');
    expect(world.files.has(DRAFT)).toBe(false);
  });

  it('keeps what others have added there meanwhile', async () => {
    const world = await leftAndEdited(
      `${BEFORE.replace('  task: quiz\n', '')}checks:\n  syllabus: {state: confirmed, source: "https://example.org/"}\n`,
    );
    expect((await run([...WORDS, DRAFT], world)).code).toBe(0);
    expect(world.files.get('f.yaml')).toContain('value: project');
    expect(world.files.get('f.yaml')).toContain('syllabus');
  });

  it('is refused where an answer there is another now, and both are kept', async () => {
    const edited = BEFORE.replace('share: 90', 'share: 40');
    const world = await leftAndEdited(edited);
    const { code, stderr } = await run([...WORDS, DRAFT], world);
    expect(code).toBe(74);
    expect(stderr).toContain('"f.yaml" was changed by another process meanwhile in ');
    expect(world.files.get('f.yaml')).toBe(edited);
    expect(world.files.get(DRAFT)).toContain('law');
  });
});

describe('a draft that is offered, and saved to the file that it started from', () => {
  const OFFERED = ['evaluate', '-r', 'small', '--save', 'f.yaml'];
  // A name that is typed has no id, and finds the drafts of those that have none.
  const NAMELESS = BEFORE.replace('id: ux, ', '');
  const waiting = '/state/credcheck/ux-basics.yaml';
  const script = ['UX Basics', 'Metro', chosen(waiting), ['law']];

  it('replaces the answers there where nobody has changed them', async () => {
    const world = await leftAndEdited(NAMELESS, script);
    expect((await run(OFFERED, world)).code).toBe(0);
    expect(world.files.get('f.yaml')).toContain('value: project');
  });

  it('is refused where an answer there is another now, and both are kept', async () => {
    const edited = NAMELESS.replace('share: 90', 'share: 40');
    const world = await leftAndEdited(edited, script);
    expect((await run(OFFERED, world)).code).toBe(74);
    expect(world.files.get('f.yaml')).toBe(edited);
    expect(world.files.get(waiting)).toContain('law');
  });
});

import { describe, expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { BACK, CTRL_C, chosen, type Script } from '../../support/scripted-prompter.js';

const RUBRIC = `credcheck: 1
id: half
version: 1.0.0
title: A rubric of facts that are half known
disclaimer: General information only.
bands:
  - {id: good, from: 60, title: Good}
  - {id: poor, from: 0, title: Poor}
criteria:
  - id: all
    title: All
    weight: 1
    why: It is all there is.
    questions:
      - id: task
        ask: What is the hardest task?
        type: choice
        options:
          - {value: quiz, label: A quiz, score: 0}
          - {value: exam, label: An exam, score: 0.5}
          - {value: project, label: A project, score: 1}
          - {value: silent, label: The page does not say, one-of: [quiz, exam]}
      - id: share
        ask: How many postings name it?
        type: number
        unit: percent
        min: 0
        max: 100
        curve: [[0, 0], [100, 1]]
        sample: {at-least: 10}
        rough: [{label: in most, at-least: 50}, {label: in few, at-most: 9}]
      - id: revised
        ask: When was it last revised?
        type: date
        age-curve: [[12mo, 1], [24mo, 0]]
      - id: tools
        ask: Which tools?
        type: multi
        weight: 0
        options: [{value: a, label: Alpha, score: 0.5}, {value: b, label: Beta, score: 0.5}]
`;
const FILE = `credcheck: 1
candidate: {name: UX Basics, issuer: Metro}
answers:
  task: {one-of: [quiz, exam]}
  tools: {sure: [a], maybe: [b]}
  share: {hits: 3, of: 50}
  revised: {from: 2024-01, to: 2025-06}
`;
const WHO = ['UX Basics', 'Metro'];
const ASK = ['evaluate', '-r', './half.yaml', '-f', 'json'];

function atTerminal(script: Script): World {
  return worldWith({ stdin: 'terminal', script, files: { 'half.yaml': RUBRIC, 'a.yaml': FILE } });
}

async function values(world: World, words: readonly string[]) {
  const { stdout, stderr } = await run(words, world);
  expect(stderr).toBe('');
  const [{ questions }] = JSON.parse(stdout).criteria;
  return questions.map(({ value }: { value?: unknown }) => value);
}

const HALF_KNOWN = [
  { 'one-of': ['quiz', 'exam'] },
  { hits: 3, of: 50 },
  { from: '2024-01-01', to: '2025-08-31' },
];

describe('an interview', () => {
  it('takes several options as one of these, counts and ranges, and shows them in words at its end', async () => {
    const world = atTerminal([...WHO, ['exam', 'quiz'], '3 of 50', '2024 to mid 2025', [], '-']);
    expect(await values(world, ASK)).toEqual([...HALF_KNOWN, []]);
    expect(world.shown.at(-1)).toMatch(
      /task\? +A quiz, or An exam\n.+name it\? +3 of 50\n.+revised\? +2024-01-01 to 2025-08-31\n/,
    );
  });

  it('gives back what was half typed at a question, until that has an answer, and saves nothing of it', async () => {
    const world = atTerminal([
      ...WHO,
      'quiz',
      { kind: 'back', typed: '3 of' },
      'quiz',
      '3 of 50',
      BACK,
      '3 of 50',
      { kind: 'back', typed: '20' },
      '3 of 50',
      CTRL_C,
    ]);
    await run(ASK, world);
    const last = world.shown.map((each) => each.split('\n').at(-1));
    expect(last.filter((each) => each === '(3 of)')).toHaveLength(1);
    expect(last.slice(-2)).toEqual(['(3 of 50)', '(20)']);
  });

  it('takes a rough answer of a number as the range that it is', async () => {
    const world = atTerminal([...WHO, 'quiz', '..9', '2024', [], '-']);
    expect((await values(world, ASK))[1]).toEqual({ 'at-most': 9 });
  });

  it('keeps half-known answers when the person goes back over them', async () => {
    const world = atTerminal([
      ...WHO,
      ['quiz', 'exam'],
      '3 of 50',
      '2024 to mid 2025',
      BACK,
      BACK,
      BACK,
      BACK,
      CTRL_C,
    ]);
    await run(ASK, world);
    expect(world.shown.slice(-3).map((each) => each.split('\n').at(-1))).toEqual([
      '(2024-01-01..2025-08-31)',
      '(3 of 50)',
      '(quiz,exam)',
    ]);
  });

  it('that is resumed asks for none of them again, and with --ask offers them as they are', async () => {
    const rest = ['--resume', 'a.yaml', '-r', './half.yaml', '-f', 'json'];
    const resumed = atTerminal(['-']);
    await run(['evaluate', ...rest], resumed);
    expect(resumed.asked).toHaveLength(1);
    const again = atTerminal([CTRL_C]);
    await run(['evaluate', ...rest, '--ask', 'share'], again);
    expect(again.shown.at(-1)).toMatch(/name it\?\n\(3 of 50\)$/);
  });

  it('offers marks of which some are not certain as they are, and takes such marks', async () => {
    const world = atTerminal([{ sure: ['b'], maybe: ['a'] }, '-']);
    const words = ['evaluate', '--resume', 'a.yaml', '-r', './half.yaml', '-f', 'json', '--ask', 'tools'];
    expect((await values(world, words))[3]).toEqual({ sure: ['b'], maybe: ['a'] });
    expect(world.shown[0]).toMatch(/tools\?\n\(\{"sure":\["a"\],"maybe":\["b"\]\}\)$/);
  });

  it('dates a half-known answer, so that it ages', async () => {
    const { stdout } = await run(ASK, atTerminal([...WHO, ['exam', 'quiz'], '5', '2024', [], '-']));
    const [task] = JSON.parse(stdout).criteria[0].questions;
    expect(task).toMatchObject({ state: 'partial', checked: '2026-11-22' });
  });

  it('offers the options that a chosen one is an answer for, if more than one answer was possible', async () => {
    const world = atTerminal([...WHO, ['silent', 'project'], BACK, CTRL_C]);
    await run(ASK, world);
    expect(world.shown.at(-1)).toMatch(/task\?\n\(project,quiz,exam\)$/);
  });

  it('that is coached shows what a half-known answer does', async () => {
    const world = atTerminal([...WHO, 'quiz', CTRL_C]);
    await run([...ASK, '--coach'], world);
    expect(world.shown.at(-1)).toMatch(
      /\n16 to 33 of 33 points, score 16 to 66, .+\n0 to 3 of 33 points, score 0 to 36, .+$/,
    );
  });

  it('in plain lines says the same', async () => {
    const world = atTerminal([
      ...WHO,
      ['exam', 'quiz'],
      '3 of 50',
      '2024 to mid 2025',
      [],
      chosen('verdict'),
      '-',
    ]);
    expect(await values(world, [...ASK, '--accessible'])).toEqual([...HALF_KNOWN, []]);
    expect(world.shown.at(-1)).toContain('What is the hardest task? A quiz, or An exam\n');
  });
});

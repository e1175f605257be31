import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/adapters/node-digest.js';
import { failure, problem } from '../../../src/core/model/problem.js';
import { fixRubric } from '../../../src/formats/rubric/fix-rubric.js';
import { lintRubric } from '../../../src/formats/rubric/lint-rubric.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

const fixed = async (text: string) => {
  let lints = 0;
  const source = { text, name: 'small.yaml' };
  const noBase = async () => failure(problem('rubric/not-found', { id: '', known: [] }));
  const found = await fixRubric(source, (changed) => {
    lints += 1;
    return lintRubric({ ...source, text: changed }, sha256, noBase, '2026-11-22');
  });
  return { ...found, lints };
};

/** The small rubric with this many mistakes whose correction would bring another: the key is there already. */
const resisting = (count: number): string => {
  const question = (at: number): string => `  - {id: more-${at}, ask: Why?, type: text, typee: text}\n`;
  const questions = Array.from({ length: count }, (_, at) => question(at)).join('');
  return SMALL_RUBRIC.replace('criteria:\n', `${questions}criteria:\n`);
};

/** A part of the small rubric, and a slip in it that can be meant in one way only. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['weight: 60', 'weigth: 60'],
  ['why: Employers', 'whyy: Employers'],
  ['type: multi', 'type: mullti'],
  ['from: 60', 'from: "60"'],
  ['score: 0.4', "score: '0.4'"],
  ['question: form, is: exam', 'question: Form, is: exam'],
  ['is: nothing', 'is: Nothing'],
  ['age-curve', 'age_curve'],
  ['knockouts', 'knock-outs'],
  ['disclaimer', 'disclamer'],
  ['- id: share', '- id: Share'],
  ['credcheck: 1', 'credcheck: "1"'],
];
const slipped = (slips: typeof SLIPS): string =>
  slips.reduce((text, [right, wrong]) => text.replace(right, wrong), SMALL_RUBRIC);

describe('what is certain to fix', () => {
  it('gives back every byte of a rubric into which slips were planted, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...SLIPS]), async (slips) => {
        const { text, fixes, linted } = await fixed(slipped(slips));
        expect(text).toBe(SMALL_RUBRIC);
        expect(linted.canBeRead).toBe(true);
        expect(fixes.length).toBe(slips.length);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps comments, quotes and line ends', async () => {
    const lines = `# ours\n${SMALL_RUBRIC}`
      .replace('weight: 60', '"weigth":  60   # of 100')
      .replaceAll('\n', '\r\n');
    expect((await fixed(lines)).text).toBe(lines.replace('"weigth"', '"weight"'));
  });

  it('puts a number that is a title into quotes', async () => {
    const { text } = await fixed(SMALL_RUBRIC.replace('title: A small rubric', 'title: 2026'));
    expect(text).toBe(SMALL_RUBRIC.replace('title: A small rubric', 'title: "2026"'));
  });

  it('takes out a weight that counts nothing, in a line of its own', async () => {
    const text = SMALL_RUBRIC.replace('ask: Which form is it?', 'ask: Which form is it?\n    weight: 2');
    expect((await fixed(text)).text).toBe(SMALL_RUBRIC);
  });

  it.each([
    '{weight: 2, id: why, ask: Why?, type: text}',
    '{id: why, weight: 2, ask: Why?, type: text}',
    '{id: why, ask: Why?, type: text, weight: 2}',
  ])('takes out a weight that counts nothing, from %s', async (line) => {
    const rubric = (question: string): string =>
      SMALL_RUBRIC.replace('criteria:\n', `  - ${question}\ncriteria:\n`);
    const { text } = await fixed(rubric(line));
    expect(text).toBe(rubric('{id: why, ask: Why?, type: text}'));
  });

  it('corrects what it can among mistakes that it cannot, in few tries', async () => {
    const wrong = resisting(3)
      .replace('why: Employers', 'whyy: Employers')
      .replace('weight: 60', 'weigth: 60');
    const { text, lints } = await fixed(wrong);
    expect(text).toBe(resisting(3));
    expect(lints).toBeLessThan(30);
  });

  it('gives up after sixty tries, however much is wrong', async () => {
    const { text, lints } = await fixed(resisting(100));
    expect(text).toBe(resisting(100));
    expect(lints).toBe(61);
  });

  it('corrects JSON, which stays JSON', async () => {
    const { parse } = await import('yaml');
    const json = JSON.stringify(parse(SMALL_RUBRIC), undefined, 2);
    const wrong = json
      .replace('"weight": 60', '"weigth": "60"')
      .replace('"ask": "Which', '"weight": 2,\n      "ask": "Which');
    const source = { text: wrong, name: 'small.json' };
    const noBase = async () => failure(problem('rubric/not-found', { id: '', known: [] }));
    const { text } = await fixRubric(source, (changed) =>
      lintRubric({ ...source, text: changed }, sha256, noBase, '2026-11-22'),
    );
    expect(text).toBe(json);
  });

  it.each([
    ['a key that two are near to', 'when: {question: form, is: exam}', 'when: {question: form, iz: exam}'],
    ['a key that is there already', 'weight: 60', 'weight: 60\n    weigth: 50'],
    ['an id that another has', '- id: share', '- id: Task'],
    ['an id that is only near', 'question: form, is: exam', 'question: fomr, is: exam'],
    ['a weight with a comment', 'ask: Which form is it?', 'ask: Which form is it?\n    weight: 2 # later'],
    ['a text that is no number', 'weight: 60', 'weight: heavy'],
    ['a file that is no YAML', 'credcheck: 1', 'credcheck: [1'],
  ])('leaves %s to its author', async (_, right, wrong) => {
    const text = SMALL_RUBRIC.replace(right, wrong);
    expect(text).not.toBe(SMALL_RUBRIC);
    expect(await fixed(text)).toMatchObject({ text, fixes: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/node-digest.js';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import { runTests } from '../../src/core/authoring/run-tests.js';
import { testCoverage } from '../../src/core/authoring/test-coverage.js';
import { answerQuestion, currentQuestion, startInterview } from '../../src/core/interview/interview.js';
import type { Answer } from '../../src/core/model/answer.js';
import { questionsRead } from '../../src/core/model/condition.js';
import { allQuestions, type Criterion, type Question, type Rubric } from '../../src/core/model/rubric.js';
import type { RubricTest } from '../../src/core/model/rubric-parts.js';
import { buildReport } from '../../src/core/report/build-report.js';
import { assess } from '../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../src/core/scoring/verdict.js';
import { accepted } from '../support/outcomes.js';
import { builtInRubrics } from './built-in.js';

const DAY = '2026-11-22';
const MOST_QUESTIONS = 20;
const MOST_CHECKS = 15;
const UNKNOWN: Answer = { kind: 'unknown' };
const LONGEST_LABEL = 60;

/** The sha256 of each version as it came out, and that of its fingerprints. */
const RELEASED: Readonly<Record<string, readonly string[]>> = {
  'micro-credential 1.0.0': [
    'cea17c1c0570fdd633856cd3b4b1f60616599aa9f60b1c00314d42f49dcd5fa0',
    '8674f66e09cf68c52c7438fa27017e5253456f895071618e092f7cda3b96bf2a',
  ],
  'traditional-certificate 1.0.0': [
    '6cfb9fbd7796ea8f148ad745911fec3da41a2a09108c93aac29c1beebbcfc829',
    '2264c477091641db42b47ed550db085db0a8139559176808e24dc12ed3eaf440',
  ],
  'micro-credential 2.0.0': [
    '0396e1864ace0f4b6f383a4af49231763d66c442e21bc00710e26d2cd8f5370f',
    '9dd0eba72eb6e821ba8741767a02b2091d93647db6283240c32eea144c22f97a',
  ],
  'traditional-certificate 2.0.0': [
    'e98cecadaa51cf5eaae81c2471fbe51129164ce51a8bbc2e2898756a35650538',
    'c4b6a5c99151f40c959d4900269c950fff6a0a7c003033a2900d9fc3d5fc7162',
  ],
  'micro-credential 2.1.0': [
    '84473e9321cf6dee5d9d4536af43247e659476c93db96a86a11da1c6b3989655',
    '9dd0eba72eb6e821ba8741767a02b2091d93647db6283240c32eea144c22f97a',
  ],
  'traditional-certificate 2.1.0': [
    '2c342d540378233f3c035737822374a45faa660f7c5e889ee7de443944bcb1c9',
    'c4b6a5c99151f40c959d4900269c950fff6a0a7c003033a2900d9fc3d5fc7162',
  ],
  'micro-credential 2.1.1': [
    '5d82cabf9e8204b76162b378593f26d2ab723e0d1b553464cfbba841d9bf13ce',
    '9dd0eba72eb6e821ba8741767a02b2091d93647db6283240c32eea144c22f97a',
  ],
  'traditional-certificate 2.1.1': [
    '80e953c135c940474ede2fc94ebc2464c0f3b8eeb92ff01f046844cf98871011',
    'c4b6a5c99151f40c959d4900269c950fff6a0a7c003033a2900d9fc3d5fc7162',
  ],
  'five-questions 1.0.0': [
    '335318be3f1e113d5fa3b3b73e3742ca65be1b47acc2e36c1d47b8491c8ea067',
    'afb0c047d9082ad0d84e970330bc1aed226380590ee6fc903d7df2f4334e1e92',
  ],
  'micro-credential 2.1.2': [
    'd3d7b5bf26d81b079ca4a8c6fcdc209873b32c365ceafb8c79345948a2aafe16',
    '9dd0eba72eb6e821ba8741767a02b2091d93647db6283240c32eea144c22f97a',
  ],
  'traditional-certificate 2.1.2': [
    '6bff6a4b7d26873f6dc9718f948a1b2ca01fc74e17808ec29bcf7004da0ae2c3',
    'c4b6a5c99151f40c959d4900269c950fff6a0a7c003033a2900d9fc3d5fc7162',
  ],
  'five-questions 1.0.1': [
    'a1075358852dba1c2a09d5971ee5d4b7a6f6a298990ba359b21cbc134ff17d87',
    'afb0c047d9082ad0d84e970330bc1aed226380590ee6fc903d7df2f4334e1e92',
  ],
  'eu-micro-credential 1.0.0': [
    '990c3778bc428235c56ca0e7a180c65a8ec8a7036589cb602f757f6e1e08f270',
    '2ff5a06042351073cfda04d4d4d7f9940fd23b46db6de5eb325a67e40aa8a2db',
  ],
  'digital-badge 1.0.0': [
    '624e30ce8966c24f39c6aa62618b734c10cef66b836cbb659501037720cd50b3',
    '689eb101badf9fd69d015d0e7b0030cf67d41e3173897fb2b6da6095518ad0e0',
  ],
  'eu-micro-credential 1.0.1': [
    'f0123c4babd1a746009605c95cb09881d2e38a56e9867b9599ec3a130227b3eb',
    '2ff5a06042351073cfda04d4d4d7f9940fd23b46db6de5eb325a67e40aa8a2db',
  ],
  'micro-credential 2.1.3': [
    'b548a6ebd17befd4166516cae0df476a37b843c3d7390468829b9159823922e4',
    '9dd0eba72eb6e821ba8741767a02b2091d93647db6283240c32eea144c22f97a',
  ],
  'traditional-certificate 2.1.3': [
    'cb5321a97083522bceb8187a17d36c5c386683e4f1cccf5739d6ae4f07fae96c',
    'c4b6a5c99151f40c959d4900269c950fff6a0a7c003033a2900d9fc3d5fc7162',
  ],
};

const rubrics = await builtInRubrics();
const named = rubrics.map(({ rubric }) => [rubric.id, rubric] as const);

function resultOf(rubric: Rubric, { answers, checks, asOf = DAY }: RubricTest) {
  const raw = { candidate: { name: 'X' }, answers, ...(checks && { checks }) };
  const assessment = assess(rubric, accepted(checkAnswers(rubric, raw, asOf)), asOf);
  const score = scoreOf(assessment);
  if (score === undefined) throw new Error('nothing applies');
  return { score, verdict: decide(rubric, assessment, score) };
}

it('comes with the rubric that is used where none is named', () => {
  expect(named.map(([id]) => id)).toContain('micro-credential');
});

it.each(rubrics.map((each) => [`${each.stamp.id} ${each.stamp.version}`, each] as const))(
  '%s has the hashes that it came out with',
  (version, { stamp, fingerprints }) => {
    expect([stamp.sha256, sha256(JSON.stringify(fingerprints))]).toEqual(RELEASED[version]);
  },
);

describe.each(named)('%s', (_, rubric) => {
  it.each(rubric.tests.map((each) => [each.name, each] as const))('holds that %s', (_name, test) => {
    const { score, verdict } = resultOf(rubric, test);
    const { atLeast = 0, atMost = 100 } = test.expect.score ?? {};
    expect(score.low).toBeGreaterThanOrEqual(atLeast);
    expect(score.high).toBeLessThanOrEqual(atMost);
    if (test.expect.verdict !== undefined) expect(verdict.id).toBe(test.expect.verdict);
    if (test.expect.firm !== undefined) expect(verdict.firm).toBe(test.expect.firm);
  });

  it('has tests that reach every band, and a stop where it has knock-outs', () => {
    const verdicts = rubric.tests.map((test) => resultOf(rubric, test).verdict.id);
    const stops = rubric.knockouts.length > 0 ? ['stop'] : [];
    expect(new Set(verdicts)).toEqual(new Set([...rubric.bands.map((band) => band.id), ...stops]));
  });

  it('has tests that reach every option, both states of every rule, and every condition', () => {
    const { percent, missing } = testCoverage(rubric, accepted(runTests(rubric, DAY)));
    expect({ percent, missing }).toEqual({ percent: 100, missing: [] });
  });

  it(`asks nobody more than ${MOST_QUESTIONS} questions`, () => {
    const answers = fc.tuple(...allQuestions(rubric).map(answerTo));
    fc.assert(
      fc.property(answers, (given) => {
        const replies = new Map(allQuestions(rubric).map((question, at) => [question.id, given[at]]));
        expect(askedOf(rubric, replies)).toBeLessThanOrEqual(MOST_QUESTIONS);
      }),
      { numRuns: 300 },
    );
  });

  it('says for every criterion why it counts and how to verify it, and for every question where to look', () => {
    const { criteria } = rubric;
    const without = (fact: (criterion: Criterion) => unknown) =>
      criteria.filter((each) => !fact(each)).map(({ id }) => id);
    expect(without(({ why }) => why)).toEqual([]);
    expect(without(({ questions }) => questions.some(({ verify }) => verify.length > 0))).toEqual([]);
    // What the person wants is on no page.
    const onPages = allQuestions(rubric).filter(({ id }) => id !== 'goal');
    expect(onPages.flatMap(({ id, page }) => (page === undefined ? [id] : []))).toEqual([]);
  });

  it('has a check for every question that a knock-out reads, and a knock-out reads none that scores', () => {
    const read = new Set(rubric.knockouts.flatMap(({ when }) => questionsRead(when)));
    const behind = rubric.profile.filter(({ id }) => read.has(id));
    expect(behind).toHaveLength(read.size);
    expect(behind.filter(({ verify }) => verify.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('gives every check a title, a page and the minutes that it takes', () => {
    const checks = [...rubric.checks, ...allQuestions(rubric).flatMap(({ verify }) => verify)];
    const bare = checks.filter(({ title, page, minutes }) => !title || !page || !minutes);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it(`gives nobody more than ${MOST_CHECKS} checks`, () => {
    const answers = fc.tuple(...allQuestions(rubric).map(answerTo));
    fc.assert(
      fc.property(answers, (given) => {
        const replies = new Map(allQuestions(rubric).map(({ id }, at) => [id, given[at] ?? UNKNOWN]));
        expect(checklistOf(rubric, replies).length).toBeLessThanOrEqual(MOST_CHECKS);
      }),
      { numRuns: 300 },
    );
  });

  it('has no two checks of one title', () => {
    const checks = [...rubric.checks, ...allQuestions(rubric).flatMap(({ verify }) => verify)];
    expect(new Set(checks.map(({ title }) => title)).size).toBe(checks.length);
  });

  it(`has no label over ${LONGEST_LABEL} columns and no hint over 100`, () => {
    const questions = allQuestions(rubric);
    const options = questions.flatMap((question) => ('options' in question ? question.options : []));
    const tooLong = options.filter(({ label }) => label.length > LONGEST_LABEL).map(({ label }) => label);
    expect(tooLong).toEqual([]);
    const hints = [...questions, ...options].flatMap(({ hint }) => hint ?? []);
    expect(hints.filter((hint) => hint.length > 100 || hint.includes('\n'))).toEqual([]);
  });
});

function askedOf(rubric: Rubric, replies: ReadonlyMap<string, Answer | undefined>): number {
  let interview = startInterview({ candidate: { name: 'X' }, answers: new Map(), checks: new Map() });
  for (let asked = 0; ; asked += 1) {
    const question = currentQuestion(rubric, interview, DAY);
    if (question === undefined) return asked;
    interview = answerQuestion(rubric, interview, question, replies.get(question.id) ?? UNKNOWN);
  }
}

function checklistOf(rubric: Rubric, answers: ReadonlyMap<string, Answer>): readonly unknown[] {
  const stamp = { id: rubric.id, version: rubric.version, sha256: '' };
  const given = { candidate: { name: 'X' }, answers, checks: new Map() };
  const built = buildReport({ rubric, stamp, answers: given, asOf: DAY, toolVersion: '1.0.0' });
  return built.ok ? built.value.result.checklist : [];
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const value = valueFor(question).map((each): Answer => ({ kind: 'value', value: each }));
  return fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'unknown' }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'not-applicable', reason: 'no' }) },
  );
}

function valueFor(question: Question): fc.Arbitrary<string | number | readonly string[]> {
  if (question.type === 'text') return fc.constant('text');
  if (question.type === 'date') return fc.constantFrom(DAY, '2020-01-01');
  if (question.type === 'number') return fc.integer({ min: question.min ?? 0, max: question.max ?? 100 });
  const values = question.options.map((option) => option.value);
  return question.type === 'multi' ? fc.subarray(values) : fc.constantFrom(...values);
}

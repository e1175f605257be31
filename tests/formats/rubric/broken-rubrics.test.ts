import { describe, expect, it } from 'vitest';
import { edited, problemsIn } from './full-rubric.js';

type Row = readonly [from: string, to: string, problems: string];

/** One mistake each, in a line that keeps its number. */
const SHAPE: readonly Row[] = [
  ['credcheck: 1\n', 'credcheck: 2\n', 'schema/version 1:12'],
  ['credcheck: 1\n', 'credcheck: "1"\n', 'schema/type 1:12'],
  ['credcheck: 1\n', '\n', 'schema/missing-key 2:1'],
  ['id: full', 'id: Full', 'schema/value 2:5'],
  ['id: full', `id: ${'a'.repeat(65)}`, 'schema/value 2:5'],
  ['summary: A small', 'extends: A small', 'schema/type 5:10'],
  ['summary: A small rubric', 'extends: [/base.yaml] #', 'schema/value 5:11'],
  ['summary: A small rubric', 'extends: [base.toml] #', 'schema/value 5:11'],
  ['summary: A small rubric', 'extends: [] #', 'schema/value 5:10'],
  ['summary: A small rubric', 'extends: [base] #', 'rubric/not-found 5:11'],
  ['1.2.0-rc.1', '1.2', 'schema/type 3:10'],
  ['1.2.0-rc.1', 'v1.2.0', 'schema/value 3:10'],
  ['1.2.0-rc.1', '1.02.0', 'schema/value 3:10'],
  ['Every feature once', '"  "', 'schema/value 4:8'],
  ['Every feature once', '[a]', 'schema/type 4:8'],
  ['en-GB', 'en_GB', 'schema/value 6:11'],
  ['https://example.org/report', 'javascript:alert', 'schema/value 8:28'],
  ['https://example.org/report', 'https://me:secret@example.org/', 'schema/value 8:28'],
  ['https://example.org/report', 'https://', 'schema/value 8:28'],
  ['- {title: A book}', '- A book', 'schema/type 9:5'],
  ['{title: A book}', '{titel: A book}', 'schema/unknown-key 9:6'],
  ['{title: A book}', '{titel: A book, writer: B}', 'schema/unknown-key 9:6, schema/unknown-key 9:21'],
  ['{title: A book}', '{writer: A book}', 'schema/missing-key 9:5, schema/unknown-key 9:6'],
  ['  ladder:', '  My Ladder:', 'schema/value 16:3'],
  ['  ladder:', '  __proto__:', 'schema/value 16:3'],
  ['{form: exam,', '{__proto__: exam,', 'schema/value 94:15'],
  ['score: 0.5,', 'score: 1.5,', 'schema/value 18:46'],
  ['score: 0.5,', 'score: "0.5",', 'schema/type 18:46'],
  ['{value: 2,', '{value: [a],', 'schema/type 26:17'],
  ['{value: 2,', '{value: "",', 'schema/value 26:17'],
  ['evidence: none', 'evidence: never', 'schema/value 28:56'],
  ['evidence: none', 'evidence: 1', 'schema/type 28:56'],
  ['evidence: none', 'curve: [[0, 1]]', 'schema/unknown-key 28:46'],
  ['type: text, evidence', 'type: choice, evidence', 'schema/missing-key 28:5'],
  ['scale: ladder', 'options: []', 'schema/value 40:18'],
  ['weight: 2', 'options: [{value: a, label: A, score: 1}]', 'schema/value 40:16'],
  ['max-age: 1y', 'max-age: 1.5y', 'schema/value 43:18'],
  ['max-age: 1y', 'max-age: 0d', 'schema/value 43:18'],
  ['max-age: 1y', 'max-age: 90', 'schema/type 43:18'],
  ['    weight: 3', '    weight: -1', 'schema/value 32:13'],
  ['    weight: 3', '    weight: 2e15', 'schema/value 32:13'],
  ['    weight: 3', '    weight: heavy', 'schema/type 32:13'],
  ['    weight: 3', '', 'schema/missing-key 30:5'],
  ['    weight: 3', '    wieght: 3', 'schema/unknown-key 32:5'],
  ['type: multi', 'type: mutli', 'schema/value 49:15'],
  ['type: multi', '', 'schema/missing-key 47:9'],
  ['[10, 0.5]', '[10]', 'schema/value 71:27'],
  ['[10, 0.5]', '[ten, 0.5]', 'schema/type 71:28'],
  ['[12mo, 0.8]', '[12 months, 0.8]', 'schema/value 76:31'],
  ['as-of: 2026-11-01', 'as-of: 2026-02-30', 'schema/value 93:12'],
  ['as-of: 2026-11-01', 'as-of: 2026-11', 'schema/value 93:12'],
];

const CONDITIONS: readonly Row[] = [
  ['{question: task, is: none}', '{question: task}', 'schema/value 50:61'],
  ['{question: task, is: none}', '{question: task, is: none, not: some}', 'schema/value 50:61'],
  ['{question: task, is: none}', '{question: task, iz: none}', 'schema/unknown-key 50:78'],
  ['{question: task, is: none}', '{qestion: task, is: none}', 'schema/unknown-key 50:62'],
  ['{question: task, is: none}', '{is: none}', 'schema/value 50:61'],
  ['{question: task, is: none}', '{}', 'schema/value 50:61'],
  ['{question: task, is: none}', 'none', 'schema/type 50:61'],
  ['{question: task, is: none}', '{question: task, is: [none]}', 'schema/type 50:82'],
  ['{question: task, is: none}', '{question: task, is: ""}', 'schema/value 50:82'],
  ['{all: [', '{al: [', 'schema/unknown-key 50:16'],
  ['in: [exam, 2]', 'in: []', 'schema/value 50:43'],
  ['at-least: 0.5}', 'at-least: 50}', 'schema/value 72:51'],
  ['at-least: 0.5}', 'is: 0.5}', 'schema/unknown-key 72:41'],
  ['answered: true', 'answered: 1', 'schema/type 88:50'],
  ['question: form, in', 'question: from, in', 'rubric/unknown-question 50:33'],
  ['in: [exam, 2]', 'in: [exam, 3]', 'rubric/unknown-value 50:50'],
  ['in: [exam, 2]', 'includes: exam', 'rubric/wrong-test 50:39'],
  ['in: [exam, 2]', 'at-least: exam', 'rubric/wrong-test 50:39'],
  ['includes: staff', 'is: staff', 'rubric/wrong-test 72:76'],
  ['includes: staff', 'includes: stuff', 'rubric/unknown-value 72:86'],
  ['question: notes, answered: true', 'question: notes, is: x', 'rubric/wrong-test 88:40'],
  ['criterion: rigor, at-least', 'criterion: rigour, at-least', 'rubric/unknown-criterion 72:34'],
  ['criterion: rigor, at-least', 'criterion: reach, at-least', 'rubric/cycle 72:15'],
  ['is: false}', 'is: maybe}', 'rubric/unknown-value 79:32'],
  ['at-most: 2020-01}', 'at-most: 2020}', 'schema/value 84:50'],
  ['at-most: 2020-01}', 'is: 2020-02-30}', 'schema/value 84:45'],
  ['at-most: 5}', 'at-most: "5"}', 'schema/type 86:52'],
  [
    '{id: free, ask: Is it free?,',
    '{id: free, ask: Is it free?, when: {question: free, is: yes},',
    'rubric/cycle 27:40',
  ],
  ['hint: See the syllabus.', 'when: {question: postings, at-least: 1}', 'rubric/cycle 37:15'],
];

const TOGETHER: readonly Row[] = [
  ['id: poor,', 'id: stop,', 'rubric/reserved 14:10'],
  ['from: 60', 'from: 60.5', 'rubric/bands 12:22'],
  ['from: 60', 'from: 101', 'rubric/bands 12:22'],
  ['from: 30', 'from: 60', 'rubric/bands 13:22'],
  ['from: 0,', 'from: 5,', 'rubric/bands 14:22'],
  ['id: fair, from', 'id: poor, from', 'rubric/duplicate-id 14:10, rubric/unknown-band 84:69'],
  ['score: 0.5, ', '', 'rubric/no-score 18:7'],
  ['value: some', 'value: much', 'rubric/duplicate-value 19:15'],
  ['value: some', 'value: unknown', 'rubric/reserved 18:15'],
  ['scale: ladder', 'scale: leader', 'rubric/unknown-scale 40:16'],
  ['id: graded', 'id: form', 'rubric/duplicate-id 47:13, rubric/unknown-question 72:68'],
  ['id: reach', 'id: rigor', 'rubric/duplicate-id 60:9'],
  ['id: refund', 'id: price', 'rubric/duplicate-id 90:10'],
  ['id: price', 'id: syllabus', 'rubric/duplicate-id 82:14'],
  ['{id: shaky', '{id: rare', 'rubric/duplicate-id 87:10'],
  ['value: true', 'value: maybe', 'rubric/unknown-value 58:21'],
  ['- {value: no, label: "No", score: 0.1}', '', 'schema/value 58:11'],
  ['min: 0\n', 'min: 200\n', 'rubric/bounds 69:14'],
  ['step: 1', 'step: 0', 'rubric/bounds 70:15'],
  ['[10, 0.5]', '[0, 0.5]', 'rubric/curve 71:28'],
  ['[10, 0.5]', '[10, 1.5]', 'rubric/curve 71:32'],
  ['[[0, 0.1], [10, 0.5], [30, 1]]', '[]', 'rubric/curve 71:16'],
  ['curve: [[0, 0.1], [10, 0.5], [30, 1]]', '', 'rubric/no-score 64:9'],
  ['[12mo, 0.8]', '[3y, 0.8]', 'rubric/curve 76:42'],
  ['age-curve: [[0d, 1], [12mo, 0.8], [2y, 0]]', '', 'rubric/no-score 73:9'],
  ['at-most: fair', 'at-most: fiar', 'rubric/unknown-band 84:69'],
  ['verdict: good', 'verdict: great', 'rubric/unknown-band 96:23'],
];

async function told(from: string, to: string): Promise<string> {
  const problems = await problemsIn(edited([from, to]));
  return problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`).join(', ');
}

describe('a mistake in the shape of a rubric file is reported at its place', () => {
  it.each(SHAPE)('%s -> %s: %s', async (from, to, problems) => {
    expect(await told(from, to)).toBe(problems);
  });
});

describe('a mistake in a condition is reported at its place', () => {
  it.each(CONDITIONS)('%s -> %s: %s', async (from, to, problems) => {
    expect(await told(from, to)).toBe(problems);
  });
});

describe('an inconsistency in a rubric is reported at its place', () => {
  it.each(TOGETHER)('%s -> %s: %s', async (from, to, problems) => {
    expect(await told(from, to)).toBe(problems);
  });
});

describe('a problem', () => {
  const argsOf = async (from: string, to: string) => (await problemsIn(edited([from, to])))[0]?.args;

  it('lists the allowed keys for an unknown one', async () => {
    expect(await argsOf('{title: A book}', '{titel: A book}')).toEqual({
      key: 'titel',
      known: ['title', 'url', 'checked'],
    });
    expect(await argsOf('at-least: 0.5}', 'is: 0.5}')).toEqual({
      key: 'is',
      known: ['criterion', 'below', 'at-least'],
    });
  });

  it('lists the allowed words for another one', async () => {
    expect(await argsOf('type: multi', 'type: mutli')).toEqual({
      expected: 'type to be one of choice, multi, yes-no, number, date, text',
      found: 'mutli',
      known: ['choice', 'multi', 'yes-no', 'number', 'date', 'text'],
    });
  });

  it('lists the existing names for an unknown one', async () => {
    expect(await argsOf('scale: ladder', 'scale: leader')).toEqual({ id: 'leader', known: ['ladder'] });
    expect(await argsOf('at-most: fair', 'at-most: fiar')).toEqual({
      id: 'fiar',
      known: ['good', 'fair', 'poor'],
    });
    expect(await argsOf('includes: staff', 'includes: stuff')).toEqual({
      question: 'graded',
      value: 'stuff',
      known: ['peers', 'staff'],
    });
  });

  it('names every step of a cycle, including criteria', async () => {
    expect(await argsOf('hint: See the syllabus.', 'when: {question: postings, at-least: 1}')).toEqual({
      path: ['task', 'postings', 'criterion rigor', 'task'],
    });
  });

  it('names the operators if there are several', async () => {
    expect(await argsOf('task, is: none}', 'task, is: none, not: some}')).toEqual({
      expected: 'exactly one of is, not, in, not-in, at-least, at-most, includes, answered',
      found: 'is, not',
    });
  });

  it('names the length of a text or list that is too long or short', async () => {
    expect(await argsOf('Every feature once', 'x'.repeat(2001))).toEqual({
      expected: 'at most 2000 characters',
      found: '2001 characters',
    });
    expect(await argsOf('in: [exam, 2]', 'in: []')).toEqual({
      expected: 'a list of at least 1',
      found: 'a list of 0',
    });
  });

  it('in a scale is reported once, however many questions use it', async () => {
    const twice = edited(
      ['{id: notes, ask: What else?, type: text', '{id: notes, ask: What else?, type: choice, scale: ladder'],
      ['value: some', 'value: none'],
    );
    const problems = await problemsIn(twice);
    expect(problems.map(({ code, where }) => [code, where.path])).toEqual([
      ['rubric/duplicate-value', ['scales', 'ladder', 1, 'value']],
    ]);
  });

  it('of syntax stops the reading', async () => {
    expect((await problemsIn('credcheck: 1\nid: a\nid: b\n')).map(({ code }) => code)).toEqual([
      'syntax/duplicate-key',
    ]);
  });

  it.each(['just text', '[]', '- a'])('is reported for a file that is not a mapping: %s', async (text) => {
    expect((await problemsIn(text)).map(({ code, where }) => [code, where.line])).toEqual([
      ['schema/type', 1],
    ]);
  });
});

import { expect, test } from 'vitest';
import { problem } from '../../../../src/core/model/problem.js';
import { renderProblems } from '../../../../src/render/layout/terminal/problems.js';

const options = { columns: 80, colour: false, unicode: true };
const frame = {
  firstLine: 7,
  lines: ['    title: Verifiability', '    weigth: 20', '    why: checked in one click'],
  marked: 8,
  column: 5,
  length: 6,
};
const unknownKey = problem(
  'schema/unknown-key',
  { key: 'weigth', known: ['weight', 'why'] },
  { file: 'rubric.yaml', line: 8, column: 5, frame },
);

test('a place, the severity, the sentence and the code, and the lines around', () => {
  expect(renderProblems([unknownKey], options)).toBe(
    `rubric.yaml:8:5  error  Unknown key "weigth"                schema/unknown-key
    7 |     title: Verifiability
  > 8 |     weigth: 20
      |     ^^^^^^ did you mean "weight"?
    9 |     why: checked in one click
`,
  );
});

test('without lines to show, the hint follows the sentence', () => {
  const bare = { ...unknownKey, where: { file: 'rubric.yaml', line: 8, column: 5 } };
  expect(renderProblems([bare], { ...options, columns: 100 })).toBe(
    `rubric.yaml:8:5  error  Unknown key "weigth"; did you mean "weight"?            schema/unknown-key\n`,
  );
});

test('what has no line is one line, however long', () => {
  const far = problem('answers/no-reason', { question: 'q'.repeat(60) }, { path: ['answers', 'stacks'] });
  expect(renderProblems([far], { ...options, columns: 40 })).toBe(
    `credcheck: answers.stacks: "${'q'.repeat(60)}" is marked not applicable without a reason; write {not-applicable: your reason}, or in a table and after --set not-applicable:your reason\n`,
  );
});

test('a warning says that it is one', () => {
  const old = problem('answers/other-rubric', { answered: 'one', used: 'two' });
  expect(renderProblems([{ ...old, severity: 'warning' }], options)).toBe(
    'credcheck: warning: The answers name the rubric "one", and this run scores by "two"; name one with --rubric ID or --rubric ./file.yaml\n',
  );
});

test('a long line is shown around its mark', () => {
  const long = {
    firstLine: 1,
    lines: [`${'a'.repeat(150)}HERE${'b'.repeat(40)}`],
    marked: 1,
    column: 151,
    length: 4,
  };
  const where = { file: 'x.json', line: 1, column: 151, frame: long };
  const [, line = '', carets = ''] = renderProblems(
    [problem('schema/missing-key', { key: 'id' }, where)],
    options,
  ).split('\n');
  expect(line.length).toBeLessThanOrEqual(80);
  expect(line.indexOf('HERE')).toBeGreaterThan(0);
  expect(carets.indexOf('^^^^')).toBe(line.indexOf('HERE'));
});

test('carets stand under wide and escaped characters', () => {
  const wide = { firstLine: 1, lines: ['漢\u001b: x'], marked: 1, column: 5, length: 1 };
  const where = { file: 'x', line: 1, column: 5, frame: wide };
  expect(renderProblems([problem('schema/missing-key', { key: 'id' }, where)], options)).toContain(
    '  > 1 | 漢\\u{1b}: x\n      |           ^\n',
  );
});

test('at most 20 are shown, and the rest is counted', () => {
  const many = Array.from({ length: 23 }, () => problem('rubric/is-answers', {}));
  const lines = renderProblems(many, options).trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('and 3 more; --verbose shows all');
});

test('names of files are made inert and places are never broken', () => {
  const file = `${'folder/'.repeat(20)}a\u001b[2J.yaml`;
  const [first = ''] = renderProblems(
    [problem('rubric/is-answers', {}, { file, line: 3, column: 1 })],
    options,
  ).split('\n');
  expect(first).toBe(`${'folder/'.repeat(20)}a\\u{1b}[2J.yaml:3:1  error`);
});

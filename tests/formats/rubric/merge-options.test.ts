import { expect, it } from 'vitest';
import { head, readFrom, resolved, told } from './family.js';

/** Extends `base`; the question that it changes has options of its own. */
const MIDDLE = head(
  'base',
  `criteria:
  - id: fit
    questions:
      - id: level
        ask: Which level?
        type: choice
        options: [{value: one, label: One, score: 1, hint: Look}, {value: two, label: Two, score: 0}]
`,
);
const changed = (options: string): string =>
  head('./middle.yaml', `criteria:\n  - {id: fit, questions: [{id: level, options: ${options}}]}\n`);
const files = { 'middle.yaml': MIDDLE };

it('changes one option of a question alone where it has no label', async () => {
  const whole = await resolved(changed('[{value: two, score: 0.4}]'), files);
  expect(whole.criteria[1].questions[1].options).toEqual([
    { value: 'one', label: 'One', score: 1, hint: 'Look' },
    { value: 'two', label: 'Two', score: 0.4 },
  ]);
});

it('changes one option of a scale alone, and leaves other scales', async () => {
  const { scales } = await resolved(head('base', 'scales: {ladder: [{value: low, score: 0.2}]}\n'));
  expect(scales.ladder).toEqual([
    { value: 'top', label: 'Top', score: 1 },
    { value: 'low', label: 'Low', score: 0.2 },
  ]);
  expect(scales.steps).toHaveLength(2);
});

it('replaces all options where they have labels', async () => {
  const whole = await resolved(
    changed('[{value: one, label: First, score: 0}, {value: x, label: X, score: 1}]'),
    files,
  );
  expect(whole.criteria[1].questions[1].options).toEqual([
    { value: 'one', label: 'First', score: 0 },
    { value: 'x', label: 'X', score: 1 },
  ]);
});

it('names a misspelt value at its place in the file that has it', async () => {
  expect(await told(changed('[{value: tow, score: 0.4}]'), files)).toEqual([
    'rubric/unknown-value child.yaml:7:57',
  ]);
});

it('wants a label where there is no option to change', async () => {
  const problems = await told(head('base', 'scales: {new: [{value: a, score: 1}]}\n'));
  expect(problems).toEqual(['schema/missing-key child.yaml:6:16']);
});

it('asks a question again whose meaning was raised, and no other', async () => {
  const before = await readFrom(files, 'middle.yaml');
  const after = await readFrom(
    { 'middle.yaml': MIDDLE.replace('type: choice', 'type: choice\n        meaning: 2') },
    'middle.yaml',
  );
  if (!before.ok || !after.ok) throw new Error('both are rubrics');
  const [old, next] = [before.value.fingerprints, after.value.fingerprints];
  expect(Object.keys(next).filter((id) => next[id] !== old[id])).toEqual(['level']);
});

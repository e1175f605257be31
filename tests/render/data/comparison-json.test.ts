import { expect, it, test } from 'vitest';
import { renderComparisonJson } from '../../../src/render/data/comparison-data.js';
import { COMPARISON_SCHEMA } from '../../../src/render/data/comparison-schema.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { comparisonOf, named } from '../../support/compared.js';
import { tightened, validatorOf } from '../../support/json-schema.js';

const RUBRIC = rubricOf({
  criteria: [
    criterion('proof', 75, [choice('task', [0, 0.5, 1], { maxAge: 90 })]),
    criterion('reach', 25, [choice('share', [0, 0.5, 1])]),
  ],
});

const old = { kind: 'value', value: 'c', evidence: { checked: '2026-01-01' } } as const;
const none = { kind: 'not-applicable', reason: 'no' } as const;

const COMPARISONS = {
  'two that are sure': comparisonOf(
    RUBRIC,
    named('a', { task: 'c', share: 'a' }),
    named('b', { task: 'b', share: 'c' }),
  ),
  'one at two dates, with all warnings': comparisonOf(
    RUBRIC,
    { ...named('a', { task: old, share: none }), rubric: { version: '0.1.0' } },
    named('a', { task: { kind: 'value', value: 'b', evidence: { checked: '2026-11-01' } }, share: 'b' }),
  ),
  'some with too few answers': comparisonOf(
    RUBRIC,
    named('a', { share: 'a' }),
    named('b', { task: 'b', share: 'c' }),
  ),
};

test.each(Object.entries(COMPARISONS))('%s fit the schema, which names every field', (_, comparison) => {
  const validate = validatorOf(tightened(COMPARISON_SCHEMA));
  expect(validate(JSON.parse(renderComparisonJson(comparison)))).toEqual([]);
});

it('has a fixed order of keys, and one newline at its end', () => {
  const text = renderComparisonJson(COMPARISONS['two that are sure']);
  expect(text.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(text))).toEqual(
    'schemaVersion tool rubric asOf candidates counting averageWeights dominance swap next warnings changes disclaimer'.split(
      ' ',
    ),
  );
  expect(Object.keys(JSON.parse(text).candidates[0])).toEqual(
    'key candidate rank score verdict first knockouts criteria coverage'.split(' '),
  );
});

it('says in words why ways are not counted', () => {
  const { counting, candidates } = JSON.parse(renderComparisonJson(COMPARISONS['some with too few answers']));
  expect(counting).toEqual({
    reason: 'Ways are not counted: B has answers to 25% of what counts, and it takes 60%.',
  });
  expect(candidates[0].first).toBeUndefined();
});

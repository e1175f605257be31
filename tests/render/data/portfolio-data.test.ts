import { expect, it, test } from 'vitest';
import { renderPortfolioJson } from '../../../src/render/data/portfolio-data.js';
import { PORTFOLIO_SCHEMA } from '../../../src/render/data/portfolio-schema.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { named } from '../../support/compared.js';
import { tightened, validatorOf } from '../../support/json-schema.js';
import { portfolioOf } from '../../support/portfolios.js';

const BARE = rubricOf({ id: 'bare', criteria: [criterion('one', 1, [choice('task', [0, 1])])] });

const PORTFOLIOS = {
  'a set with every kind of skill': portfolioOf(
    { role: 'Data analyst', skills: ['SQL', 'Python', 'Excel', 'statistics'] },
    named(
      'a',
      { task: 'd', work: 'd', version: 'a' },
      { skill: ['SQL', 'R'], role: 'Clerk', place: 'Profile' },
    ),
    named(
      'b',
      { task: { kind: 'value', value: 'd', evidence: { checked: '2026-01-01' } } },
      { skill: 'Python' },
    ),
    named('c', { task: { kind: 'not-applicable', reason: 'no' }, work: 'b' }),
    { ...named('d', { task: 'b' }, { skill: 'Excel' }), by: BARE },
  ),
  'a single one without a skill': portfolioOf({ skills: [] }, named('a', { task: 'c' })),
};

test.each(Object.entries(PORTFOLIOS))('%s fits the schema, which names every field', (_, portfolio) => {
  const validate = validatorOf(tightened(PORTFOLIO_SCHEMA));
  expect(validate(JSON.parse(renderPortfolioJson(portfolio)))).toEqual([]);
});

it('has a fixed order of keys, and one newline at its end', () => {
  const text = renderPortfolioJson(PORTFOLIOS['a set with every kind of skill']);
  expect(text.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(text)).join(' ')).toBe(
    'schemaVersion tool asOf role skillsAre candidates skills others next warnings disclaimer',
  );
  expect(Object.keys(JSON.parse(text).candidates[0]).join(' ')).toBe(
    'key candidate rubric verdict skills only proof show recency stale soon',
  );
});

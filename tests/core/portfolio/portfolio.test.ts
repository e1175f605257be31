import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.js';
import { scoreForPortfolio } from '../../../src/core/portfolio/credential.js';
import { heldOnce } from '../../../src/core/portfolio/held-once.js';
import { is } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { named } from '../../support/compared.js';
import { complaintsOf } from '../../support/outcomes.js';
import { MARKED, portfolioOf } from '../../support/portfolios.js';

/** Everything at its best. */
const BEST = { task: 'd', watched: 'd', work: 'd', link: 'd', version: 'd', expiry: 'd' };
const WANTED = { skills: ['SQL', 'Python'] };

function coverage({ skills }: Portfolio) {
  return skills.map(({ skill, proof, by }) => [skill, proof, by.join()]);
}

describe('the skills', () => {
  it('are those that were asked for, in that order, whatever their case, spaces and hyphens', () => {
    const a = named('a', BEST, { skill: ['data viz', 'sql'] });
    const set = portfolioOf({ skills: ['SQL', 'Data-Viz', 'sql', 'Python'] }, a);
    expect(coverage(set)).toEqual([
      ['SQL', 'good', 'a'],
      ['Data-Viz', 'good', 'a'],
      ['Python', 'none', ''],
    ]);
    expect(set.skillsAre).toBe('asked-for');
    expect(set.next.skills).toEqual(['Python']);
  });

  it('are those that the credentials name where none are asked for, so that none is missing', () => {
    const set = portfolioOf(
      { skills: [] },
      named('a', BEST, { skill: 'SQL' }),
      named('b', BEST, { skill: ['Excel', 'sql'] }),
    );
    expect(coverage(set)).toEqual([
      ['Excel', 'good', 'b'],
      ['SQL', 'good', 'a,b'],
    ]);
    expect(set.skillsAre).toBe('named');
    expect(set.others).toEqual([]);
  });

  it('beside the wanted ones are listed apart, and overlap leaves a credential without a skill of its own', () => {
    const set = portfolioOf(
      WANTED,
      named('a', BEST, { skill: ['SQL', 'Excel'] }),
      named('b', BEST, { skill: ['SQL', 'Python'] }),
    );
    expect(set.others).toEqual([{ skill: 'Excel', by: ['a'] }]);
    expect(set.credentials.map(({ only }) => only)).toEqual([[], ['Python']]);
  });
});

describe('the proof', () => {
  test.each([
    ['good from half of the score', { task: 'c' }, 'good'],
    ['weak below it', { task: 'b', watched: 'd' }, 'weak'],
    ['open without an answer', { task: { kind: 'unknown' }, watched: 'd' }, 'open'],
    [
      'open where a half-known answer may be either',
      { task: { kind: 'partial', value: { 'one-of': ['b', 'c'] } } },
      'open',
    ],
    [
      'good where a half-known answer is good anyhow',
      { task: { kind: 'partial', value: { 'one-of': ['c', 'd'] } } },
      'good',
    ],
    ['weak where a knock-out stops it', { watched: 'a' }, 'weak'],
    ['weak where it is out of date', { version: 'a' }, 'weak'],
    [
      'that of the next question where the first does not apply',
      { task: { kind: 'not-applicable', reason: 'r' }, watched: 'b' },
      'weak',
    ],
  ] as const)('is %s', (_, answers, proof) => {
    const by = {
      ...MARKED,
      knockouts: [{ id: 'out', when: is('watched', 'a'), because: 'out', verify: [] }],
    };
    const set = portfolioOf(WANTED, { ...named('a', { ...BEST, ...answers }, { skill: 'SQL' }), by });
    expect(set.skills[0]?.proof).toBe(proof);
  });

  it('of a skill is the best of those that name it, good before open before weak', () => {
    const weak = named('weak', { ...BEST, task: 'a' }, { skill: 'SQL' });
    const open = named('open', { ...BEST, task: { kind: 'unknown' } }, { skill: 'SQL' });
    const good = named('good', BEST, { skill: 'SQL' });
    expect(portfolioOf(WANTED, weak, open).skills[0]).toMatchObject({ best: 'open', proof: 'open' });
    const all = portfolioOf(WANTED, weak, open, good);
    expect(all.skills[0]).toMatchObject({ best: 'good', proof: 'good', by: ['weak', 'open', 'good'] });
    expect(all.next.proof).toEqual([]);
  });

  it('is open where the rubric marks no question, and the set says so', () => {
    const by = rubricOf({ id: 'bare', criteria: [criterion('one', 1, [choice('task', [0, 1])])] });
    const set = portfolioOf(WANTED, { ...named('a', { task: 'b' }, { skill: 'SQL' }), by });
    expect(set.skills[0]?.proof).toBe('open');
    expect(set.credentials[0]?.recency.state).toBe('open');
    expect(set.warnings).toEqual([{ id: 'no-questions', candidate: 'a', rubric: 'bare' }]);
  });

  it('is open where the marked question scores nothing', () => {
    const by = rubricOf({
      profile: [choice('form', [], { portfolio: 'proof' })],
      criteria: MARKED.criteria.slice(1),
    });
    const set = portfolioOf(WANTED, { ...named('a', { form: 'a', work: 'd' }, { skill: 'SQL' }), by });
    expect(set.skills[0]?.proof).toBe('open');
  });
});

describe('what to show, and what to refresh', () => {
  it('is the first answer that is sure to score', () => {
    const shown = (answers: object) =>
      portfolioOf(WANTED, named('a', { ...BEST, ...answers }, { skill: 'SQL' })).credentials[0]?.show
        .question;
    expect(shown({})).toBe('work');
    expect(shown({ work: 'a' })).toBe('link');
    expect(shown({ work: { kind: 'partial', value: { 'one-of': ['a', 'd'] } } })).toBe('link');
    expect(shown({ work: 'a', link: 'a' })).toBeUndefined();
  });

  it('may be an answer that scores nothing in itself', () => {
    const by = rubricOf({ profile: [choice('site', [], { portfolio: 'show' })], criteria: MARKED.criteria });
    const options = { options: [{ value: 'a', label: 'A page' }] };
    const profile = [{ ...by.profile[0], ...options } as (typeof by.profile)[number]];
    const set = portfolioOf(WANTED, { ...named('a', { ...BEST, site: 'a' }), by: { ...by, profile } });
    expect(set.credentials[0]?.show.question).toBe('site');
  });

  it('may be missing for a skill, which the next credential should bring', () => {
    const set = portfolioOf(WANTED, named('a', { ...BEST, work: 'a', link: 'a' }, { skill: 'SQL' }));
    expect(set.next).toEqual({ skills: ['Python'], proof: [], show: ['SQL'], refresh: [] });
  });

  test.each([
    ['current', {}],
    ['past', { version: 'a', expiry: 'b' }],
    ['refresh', { expiry: 'b' }],
    ['open', { expiry: { kind: 'unknown' } }],
    ['open', { expiry: { kind: 'partial', value: { 'one-of': ['b', 'c'] } } }],
    ['current', { expiry: { kind: 'not-applicable', reason: 'r' } }],
  ] as const)('a credential is %s with %j', (state, answers) => {
    const set = portfolioOf(WANTED, named('a', { ...BEST, ...answers }, { skill: 'SQL' }));
    expect(set.credentials[0]?.recency.state).toBe(state);
    expect(set.next.refresh).toEqual(state === 'past' || state === 'refresh' ? ['a'] : []);
  });

  it('names evidence that is too old, and that will be within 30 days', () => {
    const on = (checked: string) => ({ kind: 'value', value: 'd', evidence: { checked } }) as const;
    // The rubric lets 90 days pass.
    const old = named('old', { ...BEST, task: on('2026-08-23') });
    const soon = named('soon', { ...BEST, task: on('2026-09-23') });
    const fresh = named('fresh', { ...BEST, task: on('2026-09-24') });
    const set = portfolioOf(WANTED, old, soon, fresh);
    expect(set.credentials.map(({ stale, soon: near }) => [stale, near])).toEqual([
      [['task'], []],
      [[], ['task']],
      [[], []],
    ]);
    expect(set.next.refresh).toEqual(['old']);
  });
});

describe('the role and the warnings', () => {
  it('are those that were asked for, else that of all who name one', () => {
    const one = named('a', BEST, { skill: 'SQL', role: 'Data analyst' });
    const same = named('b', BEST, { skill: 'SQL', role: 'data  Analyst' });
    const other = named('c', BEST, { skill: 'SQL', role: 'Clerk' });
    expect(portfolioOf(WANTED, one, same, named('d', BEST)).role).toBe('Data analyst');
    expect(portfolioOf(WANTED, one, other).role).toBeUndefined();
    expect(portfolioOf(WANTED, named('d', BEST)).role).toBeUndefined();
    const set = portfolioOf({ ...WANTED, role: 'Clerk' }, one, other);
    expect(set.role).toBe('Clerk');
    expect(set.warnings).toEqual([{ id: 'other-role', candidate: 'a', role: 'Data analyst' }]);
  });

  it('name what covers nothing, what is stopped, and what was answered under another version', () => {
    const by = {
      ...MARKED,
      knockouts: [{ id: 'out', when: is('watched', 'a'), because: 'out', verify: [] }],
    };
    const set = portfolioOf(
      WANTED,
      { ...named('none', BEST), rubric: { version: '0.1.0' } },
      named('else', BEST, { skill: 'Excel' }),
      { ...named('stopped', { ...BEST, watched: 'a' }, { skill: 'SQL' }), by },
    );
    expect(set.warnings.map(({ id, candidate }) => [id, candidate])).toEqual([
      ['no-skill', 'none'],
      ['other-version', 'none'],
      ['none-wanted', 'else'],
      ['stopped', 'stopped'],
    ]);
  });
});

describe('the order', () => {
  it('of the credentials changes nothing but the order in which they are listed', () => {
    const nameless = (answers: object, skill: readonly string[], issuer: string) => ({
      ...named('', answers as never),
      candidate: { name: 'X', issuer, skill },
    });
    const sets = [
      nameless(BEST, ['SQL'], 'One'),
      nameless({ ...BEST, task: 'a' }, ['Python', 'SQL'], 'Other'),
      named('c', { ...BEST, version: 'a' }, { skill: 'Excel' }),
      named('d', { work: 'd' }),
    ];
    // Skills whose proof is equally good name the first that was given as the best.
    const listed = ({ credentials, skills, warnings, others, ...rest }: Portfolio) => ({
      credentials: credentials.map(({ key, only, proof }) => [key, only, proof.state].join()).sort(),
      skills: skills.map(({ skill, by, proof }) => [skill, proof, ...[...by].sort()].join()),
      others: others.map(({ skill, by }) => [skill, ...[...by].sort()].join()),
      warnings: warnings.map((each) => JSON.stringify(each)).sort(),
      next: { ...rest.next, refresh: [...rest.next.refresh].sort() },
    });
    const asGiven = listed(portfolioOf(WANTED, ...sets));
    fc.assert(
      fc.property(fc.shuffledSubarray(sets, { minLength: sets.length }), (shuffled) => {
        const set = portfolioOf(WANTED, ...shuffled);
        expect(set.credentials.map(({ report }) => report.result.candidate)).toEqual(
          shuffled.map(({ candidate }) => candidate),
        );
        expect(listed(set)).toEqual(asGiven);
      }),
      { numRuns: 15 },
    );
  });
});

it('a candidate to which nothing applies has no place in a set', () => {
  const none = { kind: 'not-applicable', reason: 'no' } as const;
  const answers = named('a', {
    task: none,
    watched: none,
    work: none,
    link: none,
    version: none,
    expiry: none,
  });
  const stamp = { id: 'sample', version: '1.0.0', sha256: '0'.repeat(64) };
  const scored = scoreForPortfolio({
    rubric: MARKED,
    stamp,
    answers,
    asOf: '2026-11-22',
    toolVersion: '1.2.3',
  });
  expect(complaintsOf(scored)).toEqual(['score/nothing-applies']);
});

it('a candidate that is given twice counts once, with the answers that were checked last', () => {
  const on = (checked: string) => ({ task: { kind: 'value', value: 'd', evidence: { checked } } }) as const;
  const [old, recent, other] = [named('a', on('2026-01-01')), named('a', on('2026-02-01')), named('b', BEST)];
  const undated = named('a', BEST);
  const given = [undated, old, other, recent].map((answers) => ({ answers }));
  const { kept, twice } = heldOnce(given);
  expect(kept.map(({ answers }) => answers)).toEqual([other, recent]);
  expect(twice).toEqual([
    { one: { answers: undated }, kept: { answers: recent } },
    { one: { answers: old }, kept: { answers: recent } },
  ]);
  expect(heldOnce([...given].reverse()).kept.map(({ answers }) => answers)).toEqual([recent, other]);
});

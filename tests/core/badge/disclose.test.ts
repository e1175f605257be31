import { describe, expect, it } from 'vitest';
import { type Disclosure, type DisclosureState, disclose } from '../../../src/core/badge/disclose.js';
import { judgeBadge } from '../../../src/core/badge/judge-badge.js';
import { readBadge } from '../../../src/core/badge/read-badge.js';
import { CREDENTIAL } from '../../support/badges.js';
import { accepted } from '../../support/outcomes.js';

const HELD: readonly Disclosure[] = [
  { digest: 'a', content: ['salt', 'name', 'Ada'] },
  { digest: 'b', content: ['salt', 'home', { _sd: ['c'], land: 'X' }] },
  { digest: 'c', content: ['salt', 'town', 'Y'] },
  { digest: 'd', content: ['salt', 7] },
];

function opened(payload: unknown, held: readonly Disclosure[] = HELD) {
  const { value, state } = accepted(disclose(payload, held));
  return [value, state.fitting, state.unfitting, state.hidden];
}

describe('what a token discloses', () => {
  it('stands in the place of its digests, in one another too', () => {
    expect(opened({ k: 1, _sd: ['a', 'b'], _sd_alg: 'sha-256', list: [{ '...': 'd' }, { n: 2 }] })).toEqual([
      { k: 1, name: 'Ada', home: { land: 'X', town: 'Y' }, list: [7, { n: 2 }] },
      ...[4, 0, 0],
    ]);
  });

  it.each<readonly [string, unknown, unknown, number, number, number]>([
    ['a digest that nothing fits', { _sd: ['z'], l: [{ '...': 'y' }] }, { l: [] }, 0, 4, 2],
    ['a digest that occurs twice', { x: { _sd: ['a', 'a', 'z', 'z'] } }, { x: { name: 'Ada' } }, 1, 4, 1],
    ['a name that is there already', { name: 'Eve', _sd: ['a'] }, { name: 'Eve' }, 0, 4, 0],
    ['an item where a claim is due', { _sd: ['d'] }, {}, 0, 4, 0],
    ['a claim where an item is due', [{ '...': 'a' }], [], 0, 4, 0],
    [
      'digests that are none',
      { _sd: 'a', l: [{ '...': 5 }], m: [{ '...': 'a', n: 1 }] },
      { l: [{ '...': 5 }], m: [{ '...': 'a', n: 1 }] },
      0,
      4,
      0,
    ],
    ['digests that are no text', { _sd: [5, null] }, {}, 0, 4, 0],
    ['no map', 'text', 'text', 0, 4, 0],
  ])('is left out for %s', (_, payload, value, fitting, unfitting, hidden) => {
    expect(opened(payload)).toEqual([value, fitting, unfitting, hidden]);
  });

  it.each([undefined, 'text', ['salt', 5, 1], ['salt', '_sd', ['a']], ['salt', '...', 'a'], []])(
    'is left out where it is %j',
    (content) => {
      expect(opened({ _sd: ['a'] }, [{ digest: 'a', content }])).toEqual([{}, 0, 1, 0]);
    },
  );

  it('never becomes the nature of a map', () => {
    const [value] = opened({ _sd: ['a'] }, [{ digest: 'a', content: ['s', '__proto__', { admin: true }] }]);
    expect(value).not.toHaveProperty('admin');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('twice is once too much', () => {
    const [first] = HELD;
    expect(opened({ _sd: ['a'] }, first === undefined ? [] : [first, first])).toEqual([
      { name: 'Ada' },
      1,
      1,
      0,
    ]);
  });

  it.each([
    ['sha-512', 'sha-512'],
    [5, '5'],
  ])('is not read where its digests are %j', (kind, otherDigest) => {
    const { value, state } = accepted(disclose({ _sd_alg: kind, _sd: ['a'] }, HELD));
    expect([value, state]).toEqual([{}, { fitting: 0, unfitting: 0, hidden: 1, otherDigest }]);
  });

  it('is refused where it goes on and on', () => {
    const nested = Array.from({ length: 99 }, (_, at) => ({
      digest: `d${at}`,
      content: ['s', 'n', { _sd: [`d${at + 1}`] }],
    }));
    const outcome = disclose({ _sd: ['d0'] }, nested);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['syntax/too-deep']);
  });
});

describe('a badge that discloses', () => {
  const none: DisclosureState = { fitting: 0, unfitting: 0, hidden: 0, hasKeyBinding: false };

  function judged(disclosures: DisclosureState) {
    const { rows, states } = judgeBadge({
      ...{ file: 'b', carrier: 'jwt', asOf: '2026-01-22', signature: { kind: 'unsigned' }, disclosures },
      badge: accepted(readBadge(CREDENTIAL, 'b')),
    });
    const row = rows.find(({ subject }) => subject === 'signature');
    const said = [row?.checked ?? [], row?.notChecked ?? []]
      .flat()
      .map(({ id, about }) => [id, about].join(' '));
    return [...said.filter((each) => /disclos|hidden|binding/.test(each)), ...states];
  }

  it.each([
    [{ ...none, fitting: 2, hidden: 3 }, ['disclosures-fit 2', 'claims-hidden 3', 'not-established']],
    [{ ...none, unfitting: 1 }, ['disclosures-differ 1', 'tampered', 'not-established']],
    [{ ...none, hidden: 3, otherDigest: 'sha-512' }, ['disclosures sha-512', 'not-established']],
    [{ ...none, hasKeyBinding: true }, ['key-binding ', 'not-established']],
  ])('as %j says so', (state, said) => {
    expect(judged(state)).toEqual(said);
  });
});

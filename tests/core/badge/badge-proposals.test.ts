import { expect, it } from 'vitest';
import { badgeProposals, QUESTION_OF } from '../../../src/core/badge/badge-proposals.js';
import { judgeBadge } from '../../../src/core/badge/judge-badge.js';
import { readBadge } from '../../../src/core/badge/read-badge.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { checkProposals } from '../../../src/core/proposals/check-proposals.js';
import { acceptCounted, fitProposals } from '../../../src/core/proposals/fit-proposals.js';
import { ASSERTION, CREDENTIAL } from '../../support/badges.js';
import { worldWith } from '../../support/fake-ports.js';
import { accepted } from '../../support/outcomes.js';

const { rubric } = await worldWith().ports.builtInRubrics.load('micro-credential');

function proposalsOf(raw: unknown, evidence = {}) {
  const badge = accepted(readBadge(raw, 'b.json'));
  const result = judgeBadge({
    ...{ file: 'b.json', carrier: 'json', badge, asOf: '2026-11-22' },
    signature: { kind: 'none' },
  });
  const placeOf = ({ path }: { readonly path: readonly (string | number)[] }): string =>
    `b.json:${path.length}`;
  return badgeProposals(badge, result, {
    placeOf,
    sha256: 'a'.repeat(64),
    evidence,
    read: 'a badge of 2 KB',
  });
}

it('a badge speaks to questions that the default rubric asks', () => {
  const ids = allQuestions(rubric).map(({ id }) => id);
  expect(Object.values(QUESTION_OF).filter((id) => !ids.includes(id))).toEqual([]);
});

it('each proposal quotes the badge on the word of its issuer', () => {
  const { candidate, proposals, nothingFound } = proposalsOf(ASSERTION, { checked: '2026-11-20' });
  expect(candidate).toEqual({ name: 'Data Analysis in Practice', issuer: 'Example Town University' });
  expect(proposals[0]).toEqual({
    about: { kind: 'question', id: 'who-stands-behind' },
    evidence: {
      quote: 'Example Town University',
      source: 'https://badges.example.org/assertions/7f3a',
      checked: '2026-11-20',
      basis: 'issuer-claim',
    },
    place: 'b.json:3',
    sha256: 'a'.repeat(64),
  });
  expect(nothingFound).toContainEqual({ question: 'who-vouches', words: [], read: 'a badge of 2 KB' });
});

it('only an end that can be read as a day has a value, which leaves open how to renew', () => {
  const valued = proposalsOf(CREDENTIAL).proposals.filter(({ value }) => value !== undefined);
  expect(valued.map(({ about, evidence }) => [about.id, evidence.quote])).toEqual([
    ['validity', '2026-11-21T00:00:00Z'],
  ]);
  expect(proposalsOf({ ...ASSERTION, expires: 'soon' }).proposals.some((each) => 'value' in each)).toBe(
    false,
  );
  const fitted = fitProposals(rubric, proposalsOf(CREDENTIAL).proposals, '2026-11-22');
  const { taken } = acceptCounted(
    rubric,
    { candidate: { id: 'a', name: 'a' }, answers: new Map(), checks: new Map() },
    fitted.fitting,
  );
  expect([fitted.problems, taken.map(({ question }) => question)]).toEqual([[], ['validity']]);
});

it('what is too much to list is counted', () => {
  const tags = Array.from({ length: 203 }, (_, at) => `tag ${at}`);
  const { badge } = proposalsOf({ ...ASSERTION, badge: { ...ASSERTION.badge, alignment: [], tags } });
  expect(badge?.rows).toContainEqual(expect.objectContaining({ subject: 'skills', 'more-not-listed': 3 }));
});

it('what is not in the badge is no proposal, and its file is read back', () => {
  const { proposals, candidate } = proposalsOf({ type: 'Assertion' });
  expect([proposals, candidate]).toEqual([[], {}]);
  const raw = { credcheck: 1, kind: 'proposals', badge: {}, proposals: [] };
  expect(checkProposals(raw, '2026-11-22').ok).toBe(true);
});

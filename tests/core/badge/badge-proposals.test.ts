import { expect, it } from 'vitest';
import { badgeProposals } from '../../../src/core/badge/badge-proposals.js';
import { QUESTIONS_OF } from '../../../src/core/badge/badge-questions.js';
import { judgeBadge } from '../../../src/core/badge/judge-badge.js';
import { readBadge } from '../../../src/core/badge/read-badge.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { checkProposals } from '../../../src/core/proposals/check-proposals.js';
import { acceptCounted, fitProposals } from '../../../src/core/proposals/fit-proposals.js';
import { ASSERTION, CREDENTIAL } from '../../support/badges.js';
import { worldWith } from '../../support/fake-ports.js';
import { accepted } from '../../support/outcomes.js';

const { builtInRubrics } = worldWith().ports;
const { rubric } = await builtInRubrics.load('micro-credential');
const { rubric: byFields } = await builtInRubrics.load('digital-badge');
const rubrics = await Promise.all(
  ['micro-credential', 'eu-micro-credential', 'digital-badge'].map((id) => builtInRubrics.load(id)),
);

function proposalsOf(raw: unknown, evidence = {}, asked = rubric) {
  const badge = accepted(readBadge(raw, 'b.json'));
  const result = judgeBadge({
    ...{ file: 'b.json', carrier: 'json', badge, asOf: '2026-11-22' },
    signature: { kind: 'none' },
  });
  const placeOf = ({ path }: { readonly path: readonly (string | number)[] }): string =>
    `b.json:${path.length}`;
  const origin = { placeOf, sha256: 'a'.repeat(64), evidence, read: 'a badge of 2 KB' };
  return badgeProposals(badge, result, origin, new Set(allQuestions(asked).map(({ id }) => id)));
}

/** What is taken of a badge as an answer without anyone looking at it. */
function takenOf(raw: unknown) {
  const { fitting, problems } = fitProposals(
    byFields,
    proposalsOf(raw, {}, byFields).proposals,
    '2026-11-22',
  );
  const none = { candidate: { id: 'a', name: 'a' }, answers: new Map(), checks: new Map() };
  const accepting = acceptCounted(byFields, none, fitting, new Map());
  expect([...problems, ...accepting.problems]).toEqual([]);
  return Object.fromEntries(
    accepting.taken.map(({ question, answer }) => [question, 'value' in answer ? answer.value : answer.kind]),
  );
}

it('a badge speaks to questions that some rubric asks, and to no other than those of the one that is named', () => {
  const ids = rubrics.flatMap((each) => allQuestions(each.rubric).map(({ id }) => id));
  expect(Object.values(QUESTIONS_OF).filter((named) => !named.every((id) => ids.includes(id)))).toEqual([]);
  const asked = allQuestions(byFields).map(({ id }) => id);
  const { proposals, nothingFound } = proposalsOf(ASSERTION, {}, byFields);
  const spoken = [...proposals.map(({ about }) => about.id), ...nothingFound.map(({ question }) => question)];
  expect([...new Set(spoken)].sort()).toEqual([...asked].sort());
});

it('the fields that a badge has are answers to whether it has them, which its data settles', () => {
  expect(takenOf(ASSERTION)).toEqual({
    'issuer-and-address': 'name-and-address',
    holder: 'yes',
    'title-and-description': { 'one-of': ['both', 'title-only'] },
    'criteria-in-data': 'narrative',
    'evidence-in-data': 'linked',
    'skills-in-data': { 'one-of': ['linked', 'named'] },
    'dates-in-data': 'issued-and-end',
  });
  expect(takenOf(CREDENTIAL)).toMatchObject({
    'assessment-in-data': { 'one-of': ['with-result', 'kind-only'] },
    'kind-and-size': 'both',
    'status-in-data': 'yes',
  });
  const [first] = proposalsOf(ASSERTION, {}, byFields).proposals;
  expect(first?.evidence.basis).toBe('official-page');
});

it('the fields of a bare badge are answers too, and what it lacks is left to the person', () => {
  const { badge } = ASSERTION;
  const bare = {
    type: 'Assertion',
    evidence: 'A report.',
    issuedOn: '2025-03-01T09:00:00Z',
    badge: {
      name: badge.name,
      criteria: 'https://example.org/criteria',
      issuer: { name: badge.issuer.name },
    },
  };
  expect(takenOf(bare)).toEqual({
    'issuer-and-address': 'name-only',
    'title-and-description': 'title-only',
    'criteria-in-data': 'link-only',
    'evidence-in-data': 'described',
    'dates-in-data': 'issued-only',
  });
  const achievement = { name: 'A', achievementType: 'Badge' };
  expect(takenOf({ ...CREDENTIAL, credentialSubject: { achievement } })['kind-and-size']).toBe('one');
  const counted = { name: 'A', creditsAvailable: 3 };
  expect(takenOf({ ...CREDENTIAL, credentialSubject: { achievement: counted } })['kind-and-size']).toBe(
    'one',
  );
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
    new Map(),
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

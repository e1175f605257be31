import { expect, it } from 'vitest';
import { diffRubrics } from '../../../src/core/authoring/rubric-diff.js';
import { canonicalJson } from '../../../src/core/model/canonical-json.js';
import type { ResolvedRubric } from '../../../src/core/model/loaded-rubric.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';

function loaded(file: unknown, weights: Readonly<Record<string, number>>, fingerprints = {}): ResolvedRubric {
  const criteria = Object.entries(weights).map(([id, weight]) =>
    criterion(id, weight, [choice(`${id}-q`, [1])]),
  );
  const stamp = { id: 'r', version: '1.0.0', sha256: '' };
  return {
    rubric: rubricOf({ criteria }),
    stamp,
    fingerprints: {},
    withoutWords: fingerprints,
    canonical: canonicalJson(file),
  };
}

const BASE = {
  id: 'r',
  version: '1.0.0',
  title: 'Old',
  bands: [{ id: 'good', from: 50 }],
  criteria: [
    {
      id: 'a',
      weight: 1,
      questions: [
        {
          id: 'q',
          ask: 'Old?',
          options: [
            { value: 'x', score: 1 },
            { value: 'y', score: 0 },
          ],
        },
      ],
    },
  ],
  tests: [{ name: 'one', answers: { q: 'x' } }],
};

it('finds nothing between a rubric and another version of it that differs in nothing else', () => {
  const diff = diffRubrics(loaded(BASE, { a: 1 }), loaded({ ...BASE, version: '2.0.0', id: 's' }, { a: 1 }));
  expect(diff).toMatchObject({ changes: [], shares: [], askedAgain: [] });
});

it('matches items by id, options by value, and tests by name, in any order', () => {
  const options = [
    { value: 'y', score: 0.2 },
    { value: 'x', score: 1 },
  ];
  const questions = [
    { id: 'new', ask: 'New?' },
    { id: 'q', ask: 'Old?', options },
  ];
  const after = {
    ...BASE,
    criteria: [{ id: 'a', weight: 1, questions }],
    tests: [{ name: 'one', answers: { q: 'y' } }],
    bands: [],
  };
  const path = ['criteria', 'a', 'questions'];
  expect(diffRubrics(loaded(BASE, { a: 1 }), loaded(after, { a: 1 })).changes).toEqual([
    { path: ['bands'], kind: 'effect', before: '[{"from":50,"id":"good"}]', after: '[]' },
    { path: [...path, 'q', 'options', 'y', 'score'], kind: 'effect', before: '0', after: '0.2' },
    { path: [...path, 'new'], kind: 'effect', after: '{"ask":"New?","id":"new"}' },
    { path: ['tests', 'one', 'answers', 'q'], kind: 'words', before: '"x"', after: '"y"' },
  ]);
});

it('tells words from what can change a result', () => {
  const after = { ...BASE, title: 'New', lint: { 'equal-scores': 'off' }, confidence: 0.9 };
  const { changes } = diffRubrics(loaded(BASE, { a: 1 }), loaded(after, { a: 1 }));
  expect(changes.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
    ['title', 'words'],
    ['confidence', 'effect'],
    ['lint', 'words'],
  ]);
});

it('says which shares moved, and whose saved answers are asked again', () => {
  const before = loaded(BASE, { a: 1, b: 1, gone: 2 }, { q: 'aa', r: 'bb', gone: 'cc' });
  const after = loaded(BASE, { a: 3, b: 3, new: 6 }, { q: 'aa', r: 'b2', new: 'dd' });
  expect(diffRubrics(before, after)).toMatchObject({
    shares: [
      { criterion: 'gone', before: 0.5 },
      { criterion: 'new', after: 0.5 },
    ],
    askedAgain: ['r'],
  });
  expect(diffRubrics(loaded(BASE, { a: 0 }), loaded(BASE, { a: 2 })).shares).toEqual([
    { criterion: 'a', before: 0, after: 1 },
  ]);
});

it('takes no list for items whose parts have no name of their own', () => {
  const after = { ...BASE, curve: [[0, 1]], sources: [{ url: 'https://example.org' }] };
  const paths = diffRubrics(loaded({ ...BASE, curve: [[0, 0]] }, { a: 1 }), loaded(after, { a: 1 })).changes;
  expect(paths.map(({ path }) => path)).toEqual([['curve'], ['sources']]);
});

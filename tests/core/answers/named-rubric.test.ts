import { expect, it } from 'vitest';
import { namedRubric } from '../../../src/core/answers/named-rubric.js';

it.each([
  ['own', { rubricId: 'own' }],
  ['./own', { rubricPath: './own' }],
  ['own.yaml', { rubricPath: 'own.yaml' }],
  ['own.yml', { rubricPath: 'own.yml' }],
  ['own.json', { rubricPath: 'own.json' }],
  [{ id: 'own' }, { rubricId: 'own' }],
  [
    { id: 'own', path: './own.yaml' },
    { rubricId: 'own', rubricPath: './own.yaml' },
  ],
  [{ id: './own.yaml' }, { rubricPath: './own.yaml' }],
  [{ path: './own.yaml' }, { rubricPath: './own.yaml' }],
  [{ path: 7 }, {}],
  [7, {}],
])('answers that name the rubric %j name it so', (rubric, named) => {
  expect(namedRubric({ rubric })).toEqual(named);
});

it('answers that are no map name no rubric', () => {
  expect(namedRubric('small')).toEqual({});
});

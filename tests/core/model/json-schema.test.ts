import { expect, it } from 'vitest';
import { withDescriptions } from '../../../src/core/model/json-schema.js';

const WORDS = { name: 'A name.', 'owner.name': "The owner's name.", '.kind': 'The kind.' };

it('describes fields by their parent first, and leaves what is described and what has no words', () => {
  const name = { type: 'string' };
  const schema = {
    properties: {
      name,
      kind: { $ref: '#/x', description: 'Its own.' },
      owner: { anyOf: [{ properties: { name, age: { type: 'number' } } }, { type: 'null' }] },
      open: true,
    },
    required: ['name'],
  };
  expect(withDescriptions(schema, WORDS)).toEqual({
    properties: {
      name: { ...name, description: 'A name.' },
      kind: { $ref: '#/x', description: 'Its own.' },
      owner: {
        anyOf: [
          { properties: { name: { ...name, description: "The owner's name." }, age: { type: 'number' } } },
          { type: 'null' },
        ],
      },
      open: true,
    },
    required: ['name'],
  });
});

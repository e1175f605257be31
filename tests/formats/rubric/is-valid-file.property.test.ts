import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isMap } from '../../../src/core/model/describe.js';
import { readPlain } from '../../../src/formats/document/read-plain.js';
import { isValidRubricFile } from '../../../src/formats/rubric/is-valid-file.js';
import { RUBRIC_SPELLING } from '../../../src/formats/rubric/rubric-source.js';
import { rubricFileSchema } from '../../../src/formats/rubric/schema.js';
import { validate } from '../../../src/formats/rubric/validate.js';
import { arbitraryRubricFile } from './arbitrary-file.js';
import { edited } from './full-rubric.js';

const BUILT_IN = readFileSync(
  new URL('../../../rubrics/micro-credential/rubric.yaml', import.meta.url),
  'utf8',
);

/** With every key that a rubric file may have. */
const WHOLE = `${edited([
  'when: {question: notes, answered: true}',
  'when: {any: [{question: notes, answered: true}, {question: form, not-in: [exam, 2]}]}',
])}\nextends: [base, ./own.yaml]\n`;

/** With the keys that came later. */
const LATER = readFileSync(new URL('../../support/rubrics/later-keys.yaml', import.meta.url), 'utf8');

/** A value of each kind, with the ends of what is allowed and what lies just beyond. */
const OTHERS: readonly unknown[] = [
  ...[null, true, 0, 1, -1, 0.49, 0.5, 0.99, 2, 1e15, 1.1e15, -1.1e15, Number.NaN],
  ...['', 'a', 'A', '1.0.0', '90d', '0d', '2026-02-28', '2026-02-30', 'required', 'choice', 'number', 'text'],
  ...['https://example.org/', 'https://a@example.org/', 'x'.repeat(2000), 'x'.repeat(2001)],
  ...[[], [0, 1], ['90d', 1], [0, 1, 2], ['a'], [null], {}, { a: 1 }, { question: 'a' }],
  ...[
    { question: 'a', is: 'b' },
    { question: 'a', is: 'b', not: 'c' },
    { question: 'a', in: [] },
  ],
  ...[
    { criterion: 'a', below: 1 },
    { criterion: 'a', below: 2 },
    { criterion: 'a', below: 0, 'at-least': 0 },
  ],
  ...[{ all: [] }, { any: [{ not: { question: 'a', answered: true } }] }, { not: [], any: [] }],
];

/** Keys that may be added to any mapping; most fit none, and two are names of what every object has. */
const KEYS = ['constructor', '__proto__', 'when', 'extends', 'scale', 'options', 'at-least', 'is', 'A b'];

async function plain(text: string): Promise<unknown> {
  const outcome = await readPlain(text, 'rubric.yaml', RUBRIC_SPELLING);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.value;
}

const PARTS = [0, 1, 2, 3, 4, 5];

/** Every value that differs from another one in a single place. */
function* neighbours(value: unknown): Generator<unknown> {
  yield* OTHERS;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const other of neighbours(item)) yield value.with(index, other);
    }
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) {
      yield withKey(value, key, []);
      for (const other of neighbours(value[key])) yield withKey(value, key, [other]);
    }
    for (const key of KEYS) for (const other of ['a', { a: 1 }]) yield withKey(value, key, [other]);
  }
}

/** A copy in which a key has a value, or is not there where none is given; without a prototype, as files are read. */
function withKey(from: Readonly<Record<string, unknown>>, key: string, given: readonly unknown[]): unknown {
  const entries = Object.entries(from).flatMap(([name, each]) =>
    name === key ? [] : [[name, each] as const],
  );
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, each] of entries) copy[name] = each;
  for (const each of given) copy[key] = each;
  return copy;
}

/** The names of all keys in a value, however deep. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isMap(value) ? Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]) : [];
}

/** The names of all keys that a JSON Schema knows. */
function keysOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  if (!isMap(schema)) return [];
  const { properties } = schema;
  return [...(isMap(properties) ? Object.keys(properties) : []), ...Object.values(schema).flatMap(keysOf)];
}

/** What the schema makes of a value, where it takes it. */
function taken(value: unknown): unknown {
  if (!rubricFileSchema.safeParse(value, { error: () => '' }).success) return undefined;
  const outcome = validate({ value, locate: () => ({}) });
  return outcome.ok ? outcome.value : undefined;
}

describe('a file that is found valid without zod', () => {
  it('is the built-in rubric, and two that use the whole format', async () => {
    for (const text of [BUILT_IN, WHOLE, LATER]) expect(isValidRubricFile(await plain(text))).toBe(true);
  });

  it('is tested with rubrics that have every key of the schema', async () => {
    const used = new Set([...keysIn(await plain(WHOLE)), ...keysIn(await plain(LATER))]);
    const known = new Set(keysOf(z.toJSONSchema(rubricFileSchema)));
    expect([...known].filter((key) => !used.has(key))).toEqual([]);
  });

  // In parts, since all of it together takes longer than one test may on a busy machine.
  it.each(PARTS)(
    'is exactly what the schema accepts, whatever is changed in one place of a full rubric (part %i)',
    async (part) => {
      const counts = { sound: 0, refused: 0 };
      let index = 0;
      for (const value of [...neighbours(await plain(WHOLE)), ...neighbours(await plain(LATER))]) {
        index += 1;
        if (index % PARTS.length !== part) continue;
        const sound = isValidRubricFile(value);
        counts[sound ? 'sound' : 'refused'] += 1;
        const inSchema = taken(value);
        if (sound !== (inSchema !== undefined)) expect.fail(`${sound}: ${JSON.stringify(value)}`);
        if (sound && counts.sound % 50 === 0) expect(value).toEqual(inSchema);
      }
      expect(Math.min(counts.sound, counts.refused)).toBeGreaterThan(500 / PARTS.length);
    },
  );

  it('is every one of the right shape', () => {
    fc.assert(
      fc.property(arbitraryRubricFile, (written) => {
        const value: unknown = JSON.parse(JSON.stringify(written));
        expect(isValidRubricFile(value)).toBe(true);
        expect(taken(value)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});

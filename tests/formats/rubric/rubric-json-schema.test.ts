import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap } from '../../../src/core/model/describe.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { rubricJsonSchema } from '../../../src/formats/rubric/rubric-json-schema.js';
import { validatorOf } from '../../support/json-schema.js';
import { accepted } from '../../support/outcomes.js';
import { arbitraryRubricFile } from './arbitrary-file.js';
import { BASE, head } from './family.js';
import { FULL } from './full-rubric.js';

const LATER = readFileSync(new URL('../../support/rubrics/later-keys.yaml', import.meta.url), 'utf8');

const errors = validatorOf(rubricJsonSchema());
const RUBRICS = new URL('../../../rubrics/', import.meta.url);

async function plainOf(text: string): Promise<unknown> {
  return accepted(await readDocument(text, 'rubric.yaml')).value;
}

describe('the schema of rubrics', () => {
  it.each(readdirSync(RUBRICS))('fits %s', async (id) => {
    const text = readFileSync(new URL(`${id}/rubric.yaml`, RUBRICS), 'utf8');
    expect(errors(await plainOf(text))).toEqual([]);
  });

  it('accepts rubrics that use the whole format', async () => {
    for (const text of [FULL, LATER]) expect(errors(await plainOf(text))).toEqual([]);
  });

  it('accepts whatever has the shape of a rubric', () => {
    fc.assert(
      fc.property(arbitraryRubricFile, (file) => {
        expect(errors(JSON.parse(JSON.stringify(file)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a part of a criterion', 'criteria: [{id: rigor, weight: 3}]'],
    [
      'a question without its type',
      'criteria: [{id: rigor, questions: [{id: skills, max: 4}, {id: task, ask: A?}]}]',
    ],
    ['a page for a check', 'checks: [{id: price, page: shop, minutes: 2}]'],
    ['what is dropped', 'checks: [{id: price, remove: true}]'],
    ['nothing of its own', ''],
  ])('accepts %s in a rubric that extends another', async (_, more) => {
    expect(errors(await plainOf(head('base, ../org/rubric.yaml', more)))).toEqual([]);
  });

  it.each([
    [
      'a part of a criterion that extends nothing',
      head('base', 'criteria: [{id: a}]').replace(/extends.*/, ''),
    ],
    ['a removal that extends nothing', `${BASE}caps: [{id: a, remove: true}]`],
    ['an unknown key', BASE.replace('weight: 10', 'weigth: 10')],
    ['an unknown key in a part', head('base', 'criteria: [{id: rigor, weigth: 3}]')],
    ['a part without an id', head('base', 'criteria: [{weight: 3}]')],
    ['no title', head('base').replace('title: The child\n', '')],
    ['an empty list of bases', head('')],
    ['a base that is no rubric', head('../base.txt')],
    ['a base that is somewhere else', head('/srv/base.yaml')],
    ['remove: false', head('base', 'checks: [{id: price, remove: false}]')],
    ['a condition with two operators', BASE.replace('is: "no"', 'is: "no", not: "no"')],
    ['a check with neither page nor open', LATER.replace('open: the page on refunds, page: terms, ', '')],
    ['a rough answer without a bound', LATER.replace('in few, at-most: 10', 'in few')],
    [
      'an option with a score that stands for others',
      LATER.replace('one-of: [none', 'score: 1, one-of: [none'),
    ],
    ['a set of one option', LATER.replace('[none, 5]', '[none]')],
    ['another action', LATER.replace('action: pair', 'action: buy')],
    ['too high a confidence', LATER.replace('confidence: 0.9', 'confidence: 1')],
    ['half a sample', LATER.replace('sample: {at-least: 10}', 'sample: {at-least: 0.5}')],
    ['no minutes', LATER.replace('minutes: 2.5', 'minutes: 0')],
    ['another format', BASE.replace('credcheck: 1', 'credcheck: 2')],
  ])('rejects %s', async (_, text) => {
    expect(errors(await plainOf(text))).not.toEqual([]);
  });

  it('describes each key that came after the first version', async () => {
    const described = descriptionsIn(rubricJsonSchema());
    const first = new Set(keysIn(await plainOf(FULL)));
    const later = new Set(keysIn(await plainOf(LATER)).filter((key) => !first.has(key)));
    expect(later.size).toBe(36);
    expect([...later].filter((key) => !described.has(key))).toEqual([]);
  });
});

/** The keys that have a description anywhere. */
function descriptionsIn(schema: unknown): ReadonlySet<string> {
  if (!isMap(schema) && !Array.isArray(schema)) return new Set();
  const properties = isMap(schema) && isMap(schema.properties) ? Object.entries(schema.properties) : [];
  const own = properties.filter(([, each]) => isMap(each) && typeof each.description === 'string');
  return new Set([
    ...own.map(([key]) => key),
    ...Object.values(schema).flatMap((each) => [...descriptionsIn(each)]),
  ]);
}

/** The names of all keys in a value. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isMap(value) ? Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]) : [];
}

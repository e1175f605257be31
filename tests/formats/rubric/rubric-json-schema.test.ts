import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { rubricJsonSchema } from '../../../src/formats/rubric/rubric-json-schema.js';
import { validatorOf } from '../../support/json-schema.js';
import { accepted } from '../../support/outcomes.js';
import { arbitraryRubricFile } from './arbitrary-file.js';
import { BASE, head } from './family.js';
import { FULL } from './full-rubric.js';

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

  it('accepts a rubric that uses the whole format', async () => {
    expect(errors(await plainOf(FULL))).toEqual([]);
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
    ['another format', BASE.replace('credcheck: 1', 'credcheck: 2')],
  ])('rejects %s', async (_, text) => {
    expect(errors(await plainOf(text))).not.toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check-answers.js';
import type { Question, Rubric } from '../../../src/core/model/rubric.js';
import { ANSWERS_SCHEMA } from '../../../src/formats/answers/answers-schema.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { builtInRubrics } from '../../rubrics/built-in.js';
import { dated, numeric } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { validatorOf } from '../../support/json-schema.js';
import { accepted } from '../../support/outcomes.js';

const errors = validatorOf(ANSWERS_SCHEMA);
const RUBRICS = new URL('../../../rubrics/', import.meta.url);
const rubrics = await builtInRubrics();

const EXAMPLES = readdirSync(RUBRICS).flatMap((id) =>
  readdirSync(new URL(`${id}/examples/`, RUBRICS)).map((file) => `${id}/examples/${file}`),
);

async function plainOf(text: string): Promise<unknown> {
  return accepted(await readDocument(text, 'answers.yaml')).value;
}

/** A rubric in which anything but the shape of an answer fits. */
const TEXT: Question = { id: 'q', ask: 'Q?', type: 'text', weight: 1, evidence: 'optional', verify: [] };
const check = { id: 'c', open: 'o', find: 'f', wrongIf: 'w' };
const ANY: Rubric = {
  id: 'any',
  version: '1.0.0',
  title: 'Any',
  disclaimer: 'No advice.',
  sources: [],
  bands: [],
  confidence: 0.8,
  pages: [],
  profile: [TEXT],
  criteria: [],
  knockouts: [],
  caps: [],
  warnings: [],
  checks: [check],
  tests: [],
};

const HALF_KNOWN: readonly (readonly [Question, unknown])[] = [
  [choice('q', [1, 0.5, 0]), { 'one-of': ['a', 'b'] }],
  [choice('q', [1, 0.5, 0], { type: 'multi' }), { sure: ['a'], maybe: ['b'] }],
  [choice('q', [1, 0.5, 0], { type: 'multi' }), { maybe: ['b'] }],
  [numeric('q'), { 'at-least': 120 }],
  [numeric('q'), { 'at-least': '120', 'at-most': 200 }],
  [numeric('q', { sample: { atLeast: 10, confidence: 0.8 } }), { hits: 3, of: 50 }],
  [dated('q'), { from: '2024-01', to: '2025-06' }],
  [dated('q'), { from: 2024, to: null }],
];

describe('the schema of answers', () => {
  it.each(HALF_KNOWN)('accepts of %o the half-known %o, alone and beside a source', (question, value) => {
    for (const q of [value, { value, source: 'A letter' }]) {
      const file = { candidate: { name: 'X' }, answers: { q } };
      expect(errors(file)).toEqual([]);
      expect(checkAnswers({ ...ANY, profile: [question] }, file, '2026-11-22').ok).toBe(true);
    }
  });

  it.each([{ 'at-least': 1, from: 2024 }, { hits: 3 }, { 'one-of': 'a' }])('rejects %o', (value) => {
    expect(errors({ candidate: { name: 'X' }, answers: { q: value } })).not.toEqual([]);
  });

  it.each(EXAMPLES)('fits %s', async (path) => {
    expect(errors(await plainOf(readFileSync(new URL(path, RUBRICS), 'utf8')))).toEqual([]);
  });

  it.each(rubrics.map(({ rubric }) => [rubric.id, rubric] as const))('fits the tests of %s', (_, rubric) => {
    for (const { answers, checks } of rubric.tests) {
      const file = { candidate: { name: 'X' }, answers, ...(checks && { checks }) };
      expect(errors(JSON.parse(JSON.stringify(file)))).toEqual([]);
    }
  });

  it('accepts saved files in YAML and JSON, and the template', async () => {
    const stdin = '{"candidate":{"name":"X"},"answers":{"form":{"not-applicable":"no"},"goal":"unknown"}}';
    const world = worldWith({ stdin });
    await run(['evaluate', '-f', 'json', '--save', 'a.yaml'], world);
    await run(['evaluate', '-f', 'json', '--save', 'a.json'], world);
    const { stdout } = await run(['rubric', 'template'], world);
    for (const text of [world.files.get('a.yaml'), world.files.get('a.json'), stdout]) {
      expect(errors(await plainOf(text ?? ''))).toEqual([]);
    }
  });

  it.each([
    ['nothing but a name', { candidate: { name: 'X' } }],
    ['names that are numbers', { candidate: { name: 5, issuer: 3 } }],
    ['empty parts', { candidate: { name: 'X' }, answers: null, checks: null }],
    ['an answer left empty', { candidate: { name: 'X' }, answers: { q: null } }],
    ['a source for nothing', { candidate: { name: 'X' }, answers: { q: { value: null, source: 's' } } }],
    ['a day', { candidate: { name: 'X' }, answers: { q: { value: 'a', checked: '2026-01-31' } } }],
    ['a reason', { candidate: { name: 'X' }, answers: { q: { 'not-applicable': 'no', value: null } } }],
    ['a rubric by its id', { candidate: { name: 'X' }, rubric: 'any' }],
    ['a check', { candidate: { name: 'X' }, checks: { c: { state: 'open', note: null } } }],
  ])('accepts %s, as the program does', (_, file) => {
    expect(errors(file)).toEqual([]);
    expect(checkAnswers(ANY, file, '2026-11-22').ok).toBe(true);
  });

  it.each([
    ['a list', []],
    ['no candidate', { answers: {} }],
    ['no name', { candidate: { id: 'x' } }],
    ['an empty name', { candidate: { name: ' ' } }],
    ['another address', { candidate: { name: 'X', url: 'javascript:alert(1)' } }],
    ['an unknown key', { candidate: { name: 'X' }, anwsers: {} }],
    ['an unknown key of the candidate', { candidate: { name: 'X', price: 3 } }],
    ['another version', { credcheck: 2, candidate: { name: 'X' } }],
    ['answers in a list', { candidate: { name: 'X' }, answers: ['a'] }],
    ['an unknown key of an answer', { candidate: { name: 'X' }, answers: { q: { valeu: 'a' } } }],
    ['no reason', { candidate: { name: 'X' }, answers: { q: 'not-applicable' } }],
    ['an empty reason', { candidate: { name: 'X' }, answers: { q: { 'not-applicable': '' } } }],
    [
      'a reason and a value',
      { candidate: { name: 'X' }, answers: { q: { 'not-applicable': 'no', value: 'a' } } },
    ],
    ['a date that is none', { candidate: { name: 'X' }, answers: { q: { value: 'a', checked: 'today' } } }],
    ['a source that is none', { candidate: { name: 'X' }, answers: { q: { value: 'a', source: 3 } } }],
    ['a check without a state', { candidate: { name: 'X' }, checks: { c: { note: 'n' } } }],
    ['a check in another state', { candidate: { name: 'X' }, checks: { c: { state: 'done' } } }],
    ['a check that is only a word', { candidate: { name: 'X' }, checks: { c: 'confirmed' } }],
  ])('rejects %s, as the program does', (_, file) => {
    expect(errors(file)).not.toEqual([]);
    expect(checkAnswers(ANY, file, '2026-11-22').ok).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import type { Evidence } from '../../src/core/model/evidence.js';
import { ANSWERS_SCHEMA } from '../../src/formats/answers/answers-schema.js';
import { plainAnswers } from '../../src/formats/answers/plain-answers.js';
import { answersIn } from '../../src/formats/table/csv-columns.js';
import { readHeader } from '../../src/formats/table/csv-header.js';
import { RESULT_SCHEMA } from '../../src/render/data/result-schema.js';
import { evidenceText } from '../../src/words/en/evidence-text.js';
import { choice, rubricOf } from '../support/build-rubric.js';
import { ROOT } from '../support/checkout-copy.js';

const AS_OF = '2026-11-22';

// The first two steps of the recipe, and nothing else.
vi.mock('../../src/core/model/evidence.js', async (original) => {
  const actual = await original<typeof import('../../src/core/model/evidence.js')>();
  Object.assign(actual.EVIDENCE_FIELDS, { 'archived-url': 'text' });
  Object.assign(actual.EVIDENCE_KEYS, { [actual.EVIDENCE_KEYS.length]: 'archived-url' });
  return actual;
});
vi.mock('../../src/words/en/evidence.js', async (original) => {
  const actual = await original<typeof import('../../src/words/en/evidence.js')>();
  const inLine = (value: string): string => `archived at ${value}`;
  const words = { label: 'Archived', description: 'A lasting copy of the page.', inLine };
  Object.assign(actual.EVIDENCE_WORDS, { 'archived-url': words });
  return actual;
});

describe('a field of evidence that is added by its recipe', () => {
  const rubric = rubricOf({ profile: [choice('task', [1])] });
  const given = { value: 'a', source: 's', 'archived-url': 'https://example.org/' };
  const read = () => {
    const checked = checkAnswers(rubric, { candidate: { name: 'x' }, answers: { task: given } }, AS_OF);
    if (!checked.ok) throw new Error('the field is not read');
    return checked.value;
  };

  test('is read, and saved again', () => {
    const stamp = { id: 'small', version: '1.0.0', sha256: 'abc' };
    expect(plainAnswers(read(), { stamp, fingerprints: {}, withoutWords: {} }).answers).toEqual({
      task: given,
    });
  });

  test('is a column of a table', () => {
    const columns = readHeader(['name', 'task', 'task.archived-url'], rubric);
    if (!columns.ok) throw new Error('there is no such column');
    const { source: _, ...rest } = given;
    expect(answersIn(columns.value, ['x', 'a', 'https://example.org/'], AS_OF)).toMatchObject({
      answers: { task: rest },
    });
  });

  test('is in both schemas, with its description for editors', () => {
    expect(JSON.stringify(ANSWERS_SCHEMA)).toContain('A lasting copy of the page.');
    expect(JSON.stringify(RESULT_SCHEMA)).toContain('"archived-url":{"type":"string"}');
  });

  test('is shown with the other evidence', () => {
    const { evidence = {} }: { evidence?: Evidence } = read().answers.get('task') ?? {};
    expect(evidenceText(evidence)).toBe('Source: s, archived at https://example.org/');
  });

  test('takes two files to keep and show it, two more to ask for it, and one of tests', () => {
    const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, recipe = ''] = /### Add a field of evidence\n([\s\S]*?)(?:\n### |$)/.exec(page) ?? [];
    expect(recipe.match(/`(?:src|tests)\/[^`]+`/g)).toEqual([
      '`src/core/model/evidence.ts`',
      '`src/words/en/evidence.ts`',
      '`src/words/en/interview/evidence.ts`',
      '`src/cli/ask-evidence.ts`',
      '`tests/core/answers/read-evidence.test.ts`',
    ]);
  });
});

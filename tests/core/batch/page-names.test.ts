import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/node-digest.js';
import { pageNames } from '../../../src/core/batch/page-names.js';

interface Named {
  readonly id?: string;
  readonly file?: string;
}

function namesOf(...candidates: readonly Named[]): readonly string[] {
  const nameOf = pageNames(sha256);
  return candidates.map(({ id, file }, at) =>
    nameOf({
      record: at + 1,
      ...(file !== undefined && { file }),
      candidate: { ...(id !== undefined && { id }) },
    }),
  );
}

describe('the name of a page', () => {
  test('is the id in small letters, or the number of the record without one', () => {
    expect(namesOf({ id: 'of-1' }, { id: 'CC_101' }, {})).toEqual(['of-1', 'cc_101', 'record-3']);
  });

  test('has a part of the hash where the id has other signs or is long', () => {
    expect(namesOf({ id: 'metro/ux basics' }, { id: '../../etc/passwd' }, { id: 'a'.repeat(61) })).toEqual([
      'metro-ux-basics-684bcf58b23a',
      'etc-passwd-3754d6cb3a38',
      `${'a'.repeat(40)}-${sha256('a'.repeat(61)).slice(0, 12)}`,
    ]);
    expect(namesOf({ id: '数据' })[0]).toBe(`id-${sha256('数据').slice(0, 12)}`);
  });

  test.each(['index', 'CON', 'nul', 'com1', 'LPT9', 'record-7'])('is not %s alone, which is taken', (id) => {
    expect(namesOf({ id })[0]).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}$/);
  });

  test('is that of the record where an earlier one has it, in capitals or not, and says its file', () => {
    expect(namesOf({ id: 'a' }, { id: 'A' }, { id: 'a' })).toEqual(['a', 'record-2', 'record-3']);
    const ofFile = sha256('b.csv').slice(0, 12);
    expect(namesOf({ file: 'b.csv' })).toEqual([`record-1-${ofFile}`]);
  });

  test('differs even where a file is read twice', () => {
    const nameOf = pageNames(sha256);
    const names = Array.from({ length: 3 }, () => nameOf({ record: 1, candidate: {} }));
    expect(names).toEqual(['record-1', 'record-1-2', 'record-1-3']);
  });

  test('is the same however the id is composed, and whichever records are around it', () => {
    expect(namesOf({ id: 'cafe\u0301' })).toEqual(namesOf({ id: 'caf\u00e9' }));
    expect(namesOf({ id: 'x/y' }, { id: 'b' })[1]).toBe(namesOf({ id: 'b' }, { id: 'x/y' })[0]);
  });

  test('is short, of few signs and never twice, whatever the ids are', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('a', 'A', 'index', 'record-1', '..', '/'),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ id }, { requiredKeys: [] }), { maxLength: 20 }), (candidates) => {
        const names = namesOf(...candidates);
        for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9_-]{0,59}$/);
        expect(new Set(names).size).toBe(candidates.length);
        expect(names).not.toContain('index');
      }),
    );
  });
});

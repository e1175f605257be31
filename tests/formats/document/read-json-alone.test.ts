import { expect, test, vi } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { documentOf } from './reading.js';

vi.mock('yaml', () => {
  throw new Error('the YAML package was loaded');
});

test('JSON is read without loading the YAML package, which is slow to load', async () => {
  expect(documentOf(await readDocument('{"a": 1}', 'standard input')).value).toEqual({ a: 1 });
  await expect(readDocument('a: 1', 'standard input')).rejects.toThrow();
});

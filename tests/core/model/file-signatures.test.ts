import { expect, test } from 'vitest';
import { workbookFound } from '../../../src/core/model/file-signatures.js';

test.each([
  ['a ZIP archive', 'PK\u0003\u0004\u0014\0xl/workbook.xml', 'zip'],
  ['an old workbook', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0', 'compound'],
  ['a table', 'name,form\n', undefined],
  ['a name that begins alike', 'PK,form\n', undefined],
  ['nothing', '', undefined],
])('%s is recognised as what it is by its first bytes', (_, text, kind) => {
  expect(workbookFound(Buffer.from(text, 'latin1'))).toBe(kind);
});

import type { ProblemCode } from '../../core/model/problem.js';
import type { ProblemArgs } from '../../core/model/problem-args.js';
import { plain, quote } from '../outside-text.js';

type InputCode = Extract<ProblemCode, `input/${string}`>;

/** The sentences about input that could not be read as text. */
export const INPUT_TEXTS: { readonly [Code in InputCode]: (args: ProblemArgs[Code]) => string } = {
  'input/not-found': ({ name }) => `There is no file ${quote(name)}; check the name and the folder`,
  'input/not-a-file': ({ name, kind }) =>
    `Expected a file, but ${quote(name)} is ${plain(kind)}; name a file in it`,
  'input/not-permitted': ({ name }) => `${quote(name)} may not be read; check its permissions`,
  'input/unreadable': ({ name, reason }) => `${quote(name)} could not be read: ${plain(reason)}`,
  'input/too-large': ({ limit, ...what }) =>
    `${called(what, 'This')} exceeds the limit of ${sizeText(limit)}; split it`,
  'input/line-too-long': ({ limit }) => `The line exceeds the limit of ${sizeText(limit)}; split it`,
  'input/empty': ({ name, expected = 'YAML or JSON' }) =>
    `${quote(name)} is empty; expected ${plain(expected)}`,
  'input/not-utf8': ({ found, ...what }) => {
    const target = 'part' in what && what.part === 'row' ? 'the table as "CSV UTF-8"' : 'it as UTF-8';
    return `Expected UTF-8 text in ${called(what, 'this')}, found ${plain(found)}; save ${target}`;
  },
  'input/workbook': ({ name, kind }) =>
    `${quote(name)} is ${WORKBOOKS[kind]}, and no text; open it in a spreadsheet program and save the sheet as "CSV UTF-8"`,
  'input/nul': ({ name }) => `${quote(name)} has NUL bytes, so it is not text; name a YAML or JSON file`,
};

const WORKBOOKS = {
  zip: 'a ZIP archive, as spreadsheet programs write (.xlsx, .ods)',
  compound: 'a file of an old spreadsheet program (.xls)',
};

/** A number of bytes in the largest unit that divides it. */
function sizeText(bytes: number): string {
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20} MiB`;
  return bytes % 2 ** 10 === 0 ? `${bytes / 2 ** 10} KiB` : `${bytes} bytes`;
}

/** A file by its name, or the part of a file at a place. */
function called(what: { readonly name: string } | { readonly part: string }, pointer: string): string {
  return 'name' in what ? quote(what.name) : `${pointer} ${what.part}`;
}

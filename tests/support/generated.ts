import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './checkout-copy.js';

/** With `UPDATE_DOCS=1` the generated parts of documents are written anew, else they are only compared. */
const UPDATE = process.env.UPDATE_DOCS === '1';

/** What stands in a document, and what should; with `UPDATE_DOCS=1` the document is mended first. */
export interface Generated {
  readonly found: string;
  readonly expected: string;
}

/** A whole document that is generated. */
export function generatedFile(path: string, expected: string): Generated {
  if (UPDATE) writeFileSync(join(ROOT, path), expected);
  return { found: readText(path), expected };
}

/** The part of a document between `<!-- name:start -->` and `<!-- name:end -->`. */
export function generatedPart(path: string, name: string, expected: string): Generated {
  const marks = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->`] as const;
  const text = readText(path);
  const start = text.indexOf(marks[0]) + marks[0].length;
  const end = text.indexOf(marks[1], start);
  if (start < marks[0].length || end === -1) throw new Error(`${path} has no place for ${name}`);
  if (UPDATE) writeFileSync(join(ROOT, path), text.slice(0, start) + expected + text.slice(end));
  return { found: UPDATE ? expected : text.slice(start, end), expected };
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

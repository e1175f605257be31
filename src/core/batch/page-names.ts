import type { Candidate } from '../model/answer.js';
import type { RowPlace } from './row.js';

/** Short enough for every file system, with an ending. */
const PLAIN = /^[a-z0-9][a-z0-9_-]{0,59}$/;
/** The table itself, names that some systems keep for devices, and what is named by its number. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d|record-\d.*)$/;
const LONGEST_PART = 40;
const DIGITS = 12;

/**
 * Names the page of each row by the id of its candidate, else by its record, without an ending: in small letters, since
 * some systems take them for the same as capitals, with a part of its hash where the id has other signs, and never twice.
 */
export function pageNames(
  hash: (text: string) => string,
): (row: Pick<RowPlace, 'record' | 'file'> & { readonly candidate: Pick<Candidate, 'id'> }) => string {
  const given = new Set<string>();
  const short = (text: string): string => hash(text).slice(0, DIGITS);
  return ({ record, file, candidate: { id } }) => {
    const byRecord = file === undefined ? `record-${record}` : `record-${record}-${short(file)}`;
    const names = [...(id === undefined ? [] : [nameOf(id.normalize('NFC'), short)]), byRecord];
    let name = names.find((each) => !given.has(each));
    for (let at = 2; name === undefined; at += 1) {
      const next = `${byRecord}-${at}`;
      if (!given.has(next)) name = next;
    }
    given.add(name);
    return name;
  };
}

function nameOf(id: string, short: (text: string) => string): string {
  const small = id.toLowerCase();
  if (PLAIN.test(small) && !RESERVED.test(small)) return small;
  const part = small
    .slice(0, LONGEST_PART)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${part === '' ? 'id' : part}-${short(id)}`;
}

/** What is due as a calendar by RFC 5545: one entry of a day for each page of a candidate. */
import type { DueItem } from '../core/report/due.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { DUE } from '../words/en/report/due.js';
import { byPage, type DueGroup, type DueList, pageKey, titleOf } from './document/due-page.js';

const LINE_BYTES = 75;

/** Writes a calendar with an entry on the first day on which something of a page is stale. */
export function renderDueIcs({ asOf, due, refresh }: DueList): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//credcheck//checklist//EN',
    ...byPage(due).flatMap((items) => entryOf(items, asOf, refresh)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryOf(items: DueGroup, asOf: string, refresh: DueList['refresh']): readonly string[] {
  const [first] = items;
  const { candidate, page = DUE.anyPage, freshUntil } = first;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(first)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(freshUntil)}`,
    `SUMMARY:${escaped(DUE.entry(page, candidate.name))}`,
    `DESCRIPTION:${[...items.map(titleOf), ...refresh(items).map(({ line }) => line)].map(escaped).join('\\n')}`,
    'END:VEVENT',
  ];
}

/** The same for the same page of the same candidate, so that a later calendar replaces it. */
function uidOf(item: DueItem): string {
  let hash = 0;
  for (const char of pageKey(item)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 0xffff_ffff_ffff;
  return `${hash.toString(16)}@credcheck`;
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return escapeForTerminal(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** Lines longer than 75 bytes go on after a line break and a space, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += char;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

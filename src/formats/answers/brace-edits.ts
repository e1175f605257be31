import { columnOf, type Edit, endOfLine, isFirstInLine, linesAt } from '../document/text-edits.js';
import type { Editing, MapChange, MapEntry } from './map-change.js';

/** What leaves a map in braces, and what comes to it: on its line, or on lines of their own where others are. */
export function braceEdits({ text, writer }: Editing, change: MapChange, end: number): readonly Edit[] {
  const { entries, kept, fresh } = change;
  const dropped = droppedFrom(entries, kept);
  const last = entries.at(-1);
  if (last === undefined || fresh.length === 0) return dropped;
  const { to } = last;
  const behind = text.slice(to, end);
  const comma = /^\s*,/.exec(behind)?.[0];
  const edits = [...dropped, ...(comma === undefined ? [{ from: to, to, text: ',' }] : [])];
  if (isFirstInLine(text, last.from) && behind.includes('\n')) {
    const at = /\r?\n/.exec(behind)?.index ?? 0;
    const members = fresh.map(([key, value]) => `${writer.inline(key)}: ${writer.spread(value).join('\n')}`);
    const lines = linesAt(columnOf(text, last.from), members.join(',\n').split('\n'));
    return [...edits, { from: to + at, to: to + at, text: `\n${lines.slice(0, -1)}` }];
  }
  const at = to + (comma?.length ?? 0);
  const members = fresh.map(([key, value]) => `${writer.inline(key)}: ${writer.inline(value)}`);
  return [...edits, { from: at, to: at, text: ` ${members.join(', ')}` }];
}

/** Entries in braces that go take the comma along that sets them apart from what stays. */
function droppedFrom(entries: readonly MapEntry[], kept: readonly MapEntry[]): readonly Edit[] {
  return entries.flatMap((entry, at): readonly Edit[] => {
    if (kept.includes(entry)) return [];
    const isLeading = !entries.slice(0, at).some((each) => kept.includes(each));
    return isLeading
      ? [{ from: entry.from, to: entries[at + 1]?.from ?? entry.to, text: '' }]
      : [{ from: entries[at - 1]?.to ?? entry.from, to: entry.to, text: '' }];
  });
}

/** Takes the braces off, and gives each entry a line, since they would become one endless line. */
export function braceless(
  { text, writer }: Editing,
  { from, colon, to }: MapEntry,
  { kept, fresh }: MapChange,
): readonly Edit[] {
  const column = columnOf(text, from) + writer.indent;
  const apart = `\n${' '.repeat(column)}`;
  const gaps = kept.map((entry, at) => ({ from: kept[at - 1]?.to ?? colon, to: entry.from, text: apart }));
  const at = endOfLine(text, to);
  const lines = linesAt(
    column,
    fresh.flatMap(([key, value]) => writer.entry(key, value)),
  );
  return [...gaps, { from: kept.at(-1)?.to ?? colon, to, text: '' }, { from: at, to: at, text: lines }];
}

import { isMap, isNode, isScalar, Scalar, visit, type YAMLMap } from 'yaml';
import { isSameJson } from '../../core/model/canonical-json.js';
import { isMap as isPlainMap } from '../../core/model/describe.js';
import {
  columnOf,
  type Edit,
  endOfLine,
  isFirstInLine,
  linesAt,
  startOfLine,
} from '../document/text-edits.js';
import { changeOf, type Editing, isBlock, type MapChange, type MapEntry } from './map-change.js';
import type { PlainMap } from './sections.js';

/** The edits that give a map the entries that are wanted, and leave out others but those to keep. */
export function mapEdits(
  editing: Editing,
  map: YAMLMap,
  wanted: PlainMap,
  keep: (entry: MapEntry) => boolean = () => false,
): readonly Edit[] {
  const change = changeOf(map, wanted, keep);
  return [
    ...changedIn(editing, map, wanted, change),
    ...(map.flow === true ? braceEdits(editing, change, map.range?.[1] ?? 0) : lineEdits(editing, change)),
  ];
}

function changedIn(editing: Editing, map: YAMLMap, wanted: PlainMap, { kept }: MapChange): readonly Edit[] {
  return kept
    .filter(({ key, value }) => wanted[key] !== undefined && !isSameJson(editing.plainOf(value), wanted[key]))
    .flatMap((entry) =>
      isBlock(map)
        ? lineEdit(editing, entry, wanted[entry.key])
        : inlineEdit(editing, entry, wanted[entry.key]),
    );
}

/** Entries on lines of their own: what goes takes its lines along, and leaves its comments. */
function lineEdits({ text, writer }: Editing, { entries, kept, fresh }: MapChange): readonly Edit[] {
  const column = columnOf(text, entries[0]?.from ?? 0);
  const dropped = entries
    .filter((entry) => !kept.includes(entry))
    .map(({ from, to, value }) => ({
      from: startOfLine(text, from),
      to: endOfLine(text, to),
      text: linesAt(column, commentsIn(value)),
    }));
  if (fresh.length === 0) return dropped;
  const at = endOfLine(text, entries.at(-1)?.to ?? 0);
  const lines = fresh.flatMap(([key, value]) => writer.entry(key, value));
  return [...dropped, { from: at, to: at, text: linesAt(column, lines) }];
}

/** The value of an entry that has a line of its own. */
function lineEdit(editing: Editing, entry: MapEntry, wanted: unknown): readonly Edit[] {
  const { text, writer } = editing;
  const { value, from, colon, to } = entry;
  if (!isPlainMap(wanted) || Object.keys(wanted).length === 0) return inlineEdit(editing, entry, wanted);
  if (isMap(value)) {
    const change = changeOf(value, wanted, () => false);
    const isOneLine = !text.slice(from, to).includes('\n');
    const outgrows = isOneLine && !isBlock(value) && change.fresh.some(([, each]) => isPlainMap(each));
    if (outgrows && change.kept.length > 0) {
      return [...changedIn(editing, value, wanted, change), ...braceless(editing, entry, change)];
    }
    if (change.entries.length > 0) return inlineEdit(editing, entry, wanted);
  }
  const lines = Object.entries(wanted).flatMap(([key, each]) => writer.entry(key, each));
  const below = linesAt(columnOf(text, from) + writer.indent, lines);
  const at = endOfLine(text, to);
  if (isManyLines(value)) {
    const comments = linesAt(columnOf(text, from) + writer.indent, commentsIn(value));
    return [{ from: colon, to: at, text: `\n${comments}${below}` }];
  }
  return [
    { from: colon, to, text: '' },
    { from: at, to: at, text: below },
  ];
}

/** A value that takes the place of another; of a map that stays one, only the entries that differ. */
function inlineEdit(editing: Editing, entry: MapEntry, wanted: unknown): readonly Edit[] {
  const { text, writer } = editing;
  const { value, from, colon, to } = entry;
  if (isMap(value) && isPlainMap(wanted) && changeOf(value, wanted, () => false).kept.length > 0) {
    return mapEdits(editing, value, wanted);
  }
  if (isManyLines(value) || to === colon) {
    const end = to - (/\r?\n$/.exec(text.slice(colon, to))?.[0].length ?? 0);
    const at = endOfLine(text, to);
    const inside = isManyLines(value) ? commentsIn(value) : [];
    // The one beside the end stays where it is.
    const isLastBeside = inside.at(-1) === text.slice(to, at).trim();
    const comments = isLastBeside ? inside.slice(0, -1) : inside;
    return [
      { from: colon, to: end, text: ` ${writer.inline(wanted)}` },
      { from: at, to: at, text: linesAt(columnOf(text, from), comments) },
    ];
  }
  const start = isNode(value) ? (value.range?.[0] ?? colon) : colon;
  const lines = isFirstInLine(text, from) ? writer.spread(wanted, value) : [writer.inline(wanted, value)];
  return [{ from: start, to, text: lines.join(`\n${' '.repeat(columnOf(text, from))}`) }];
}

function isManyLines(value: unknown): boolean {
  if (isBlock(value)) return true;
  return isScalar(value) && (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL);
}

function commentsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  if (isNode(value)) {
    visit(value, {
      Node: (_, { commentBefore, comment }) => {
        found.push(...[commentBefore, comment].flatMap((text) => text?.split('\n') ?? []));
      },
    });
  }
  return found.map((text) => `#${text.trimEnd()}`);
}

/** What leaves a map in braces, and what comes to it: on its line, or on lines of their own where others are. */
function braceEdits({ text, writer }: Editing, change: MapChange, end: number): readonly Edit[] {
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
function braceless(
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

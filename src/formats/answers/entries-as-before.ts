import { type Document, isMap, isNode, type Pair, parseDocument } from 'yaml';
import { isSameJson } from '../../core/model/canonical-json.js';
import { YAML_WRITING } from './yaml-writing.js';

/** A part of a text, from one offset to another. */
interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives entries that did not change the text that they had: written anew, folds and the spaces before comments would
 * be lost. Where that would change a value or a comment, the text stays as it was written anew.
 */
export function withEntriesAsBefore(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => parseDocument(text, YAML_WRITING));
  if (old === undefined || fresh === undefined) return after;
  const places = keptPlaces(old, fresh, [before, after]);
  const text = places
    .toSorted((a, b) => b.now.from - a.now.from)
    .reduce(
      (found, { was, now }) =>
        found.slice(0, now.from) + before.slice(was.from, was.to) + found.slice(now.to),
      after,
    );
  const again = parseDocument(text, YAML_WRITING);
  const isSame = again.errors.length === 0 && isSameJson(again.toJS(), fresh.toJS());
  return isSame && isSameJson(commentsIn(text), commentsIn(after)) ? text : after;
}

/** Entries of the same value in both texts: a whole section, else what is the same in it. */
function keptPlaces(
  old: Document,
  fresh: Document,
  texts: readonly string[],
): readonly { readonly was: Slice; readonly now: Slice }[] {
  const [before = '', after = ''] = texts;
  const within = (one: unknown, other: unknown): ReturnType<typeof keptPlaces> => {
    if (!isMap(one) || !isMap(other)) return [];
    return other.items.flatMap((pair) => {
      const earlier = one.items.find(({ key }) => String(key) === String(pair.key));
      const [was, now] = [sliceOf(earlier), sliceOf(pair)];
      if (earlier === undefined || was === undefined || now === undefined) return [];
      const isMoved = columnOf(before, was.from) !== columnOf(after, now.from);
      if (!isMoved && isSameJson(valueIn(earlier, old), valueIn(pair, fresh))) return [{ was, now }];
      return within(earlier.value, pair.value);
    });
  };
  return within(old.contents, fresh.contents);
}

function sliceOf(pair: Pair | undefined): Slice | undefined {
  if (!isNode(pair?.key) || !isNode(pair.value)) return undefined;
  const [from, to] = [pair.key.range?.[0], pair.value.range?.[2]];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function valueIn({ value }: Pair, document: Document): unknown {
  return isNode(value) ? value.toJS(document) : value;
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}

function commentsIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);
}

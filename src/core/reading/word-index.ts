import type { SearchedText, SoughtName } from '../postings/find-names.js';
import { inLowerCase } from '../postings/folded.js';

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII_TOKEN = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Which items have a name that may be in a text: a look at each word of a line, where a look for each name takes longer. */
export function wordIndex<Item extends { readonly names: readonly SoughtName[] }>(
  items: readonly Item[],
): (text: SearchedText) => ReadonlySet<Item> {
  const always: Item[] = [];
  const byToken = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const { words } of item.names) {
      const [begin] = inLowerCase(words.join(' ')).match(/^[\p{L}\p{N}\p{M}]+/u) ?? [];
      if (begin === undefined) always.push(item);
      else byToken.set(begin, (byToken.get(begin) ?? new Set()).add(item));
    }
  }
  return ({ lower }) => {
    const found = new Set(always);
    for (const token of lower.match(BEYOND_ASCII.test(lower) ? TOKEN : ASCII_TOKEN) ?? []) {
      for (const item of byToken.get(token) ?? []) found.add(item);
    }
    return found;
  };
}

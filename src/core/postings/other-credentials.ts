import { findName, longestFirst, type SearchedText, type SoughtName } from './find-names.js';

/** Another credential of a list, to see what postings name beside the one that is looked for. */
export interface OtherCredential {
  readonly name: string;
  /** Its name and its aliases, the longest first. */
  readonly names: readonly SoughtName[];
  /** Names of others, which contain one of those. */
  readonly not: readonly SoughtName[];
}

/** How many postings name another credential. */
export interface OtherCount {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hits: number;
}

/**
 * Credentials by their names, the first of which is the one that is shown; `sought` are the names of the credential
 * that is looked for, which is left out. A name that contains another one is not counted for both.
 */
export function otherCredentials(
  lists: readonly (readonly SoughtName[])[],
  sought: readonly SoughtName[],
): readonly OtherCredential[] {
  const isSought = (name: SoughtName): boolean => sought.some((each) => textOf(each) === textOf(name));
  const others = lists.filter((names) => !names.some(isSought));
  const all = [...others.flat(), ...sought].map((name) => ({ name, text: textOf(name) }));
  return others.flatMap((names) => {
    const [first] = names;
    if (first === undefined) return [];
    const own = names.map(textOf);
    const isLonger = (text: string): boolean => own.some((each) => text !== each && text.includes(each));
    const not = all.flatMap(({ name, text }) => (!names.includes(name) && isLonger(text) ? [name] : []));
    return [{ name: first.text, names: longestFirst(names), not }];
  });
}

/** Counts how many texts name each of these credentials. */
export function otherCounter(credentials: readonly OtherCredential[]): {
  readonly add: (text: SearchedText) => void;
  /** Those that are named most first. */
  readonly result: () => readonly OtherCount[];
} {
  const counted = credentials.map((credential) => ({ credential, hits: 0 }));
  return {
    add: (text) => {
      for (const each of counted) {
        const { names, not } = each.credential;
        if (findName(text, names, not) !== undefined) each.hits += 1;
      }
    },
    result: () =>
      counted
        .map(({ credential: { name, names }, hits }) => ({
          name,
          aliases: names.map(({ text }) => text).filter((text) => text !== name),
          hits,
        }))
        .sort((a, b) => b.hits - a.hits),
  };
}

/** With a space around it, so that only whole words are in it. */
function textOf({ words }: SoughtName): string {
  return ` ${words.join(' ').toLowerCase()} `;
}

import { xmlText } from './xml-text.js';

/** Gives each thing a name that no other has had, by adding more of what it is known by where that is needed. */
export type DistinctNames = (name: string, ...more: readonly string[]) => string;

/** Names are the same where a reader of XML cannot tell them apart. */
export function distinctNames(taken: readonly string[] = []): DistinctNames {
  const seen = new Set(taken.map(asRead));
  return (name, ...more) => {
    let found = name;
    // The last of them over and over: a name may have been made to look like one that is added to.
    for (let at = 0; seen.has(asRead(found)); at += 1) found += `, ${more[at] ?? more.at(-1)}`;
    seen.add(asRead(found));
    return found;
  };
}

function asRead(name: string): string {
  return xmlText(name).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

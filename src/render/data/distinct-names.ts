import { xmlText } from './xml-text.js';

/** Gives each thing a unique name, by appending more details if necessary. */
export type DistinctNames = (name: string, ...more: readonly string[]) => string;

/** Names are equal if an XML reader cannot distinguish them. */
export function distinctNames(taken: readonly string[] = []): DistinctNames {
  const seen = new Set(taken.map(asRead));
  return (name, ...more) => {
    let found = name;
    // The last detail is repeated if necessary: a name may imitate one with details.
    for (let at = 0; seen.has(asRead(found)); at += 1) found += `, ${more[at] ?? more.at(-1)}`;
    seen.add(asRead(found));
    return found;
  };
}

function asRead(name: string): string {
  return xmlText(name).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

import type { SearchedText, SoughtName } from './find-names.js';

/** The beginning of a text says in which language it is. */
const CHARACTERS_READ = 2000;
const MOST_TEXTS = 1000;
/** Of fewer words nothing is said. */
const FEWEST_WORDS = 20;
/** In English running text about a quarter of all words are of the commonest dozen, in lists of points a tenth. */
const LEAST_SHARE = 0.04;

const SCRIPTS = [
  ...[/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu, /\p{Script=Greek}/gu, /\p{Script=Arabic}/gu],
  ...[/\p{Script=Hebrew}/gu, /\p{Script=Devanagari}/gu, /\p{Script=Thai}/gu, /\p{Script=Hangul}/gu],
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
];

/** That most texts are in another script than the names, or have hardly any of the commonest words. */
export interface OtherLanguage {
  readonly why: 'script' | 'words';
  readonly texts: number;
  readonly of: number;
}

/** Gauges texts by what can be counted: their script, and the commonest words of the language of names. */
export function languageGauge(
  names: readonly SoughtName[],
  common: readonly string[],
): { readonly add: (text: SearchedText) => void; readonly result: () => OtherLanguage | undefined } {
  const own = scriptsIn(names.map(({ text }) => text).join(' '));
  const counts = { script: 0, words: 0 };
  let of = 0;
  return {
    add: ({ lower }) => {
      if (of >= MOST_TEXTS) return;
      of += 1;
      const text = lower.slice(0, CHARACTERS_READ);
      const main = mainScript(text);
      if (main !== undefined && !own.has(main)) counts.script += 1;
      else if (hasFewOf(common, text)) counts.words += 1;
    },
    result: () => {
      const why = counts.script > counts.words ? 'script' : 'words';
      return counts[why] * 2 > of ? { why, texts: counts[why], of } : undefined;
    },
  };
}

/** Places of scripts in the list. */
function scriptsIn(text: string): ReadonlySet<number> {
  const found = SCRIPTS.flatMap((script, at) => (text.search(script) === -1 ? [] : [at]));
  // Digits alone are read in any script.
  return new Set(found.length === 0 ? SCRIPTS.keys() : found);
}

/** None of a text of digits alone, or in a script that is not in the list. */
function mainScript(text: string): number | undefined {
  const letters = SCRIPTS.map((script) => text.match(script)?.length ?? 0);
  const most = Math.max(...letters);
  return most === 0 ? undefined : letters.indexOf(most);
}

function hasFewOf(common: readonly string[], text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  return words.filter((word) => common.includes(word)).length < words.length * LEAST_SHARE;
}

import { DEFAULT_LANGUAGE, isLanguage, type Language, languageOf } from '../core/model/language.js';

/** The language of a run, and the words of its command line that do not choose one. */
export interface ChosenLanguage {
  readonly language: Language;
  /** Whether only the command line asks for it: a command to be typed next needs to ask for it again. */
  readonly isByFlagOnly: boolean;
  readonly others: readonly string[];
}

const FLAG = '--lang';

/**
 * The language that the command line or else the locale asks for. It is chosen before the program is loaded, all of
 * which speaks it; so a code that is not spoken is left for the program to refuse.
 */
export function chooseLanguage(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ChosenLanguage {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const codes = options.flatMap((word, at) => codeAt(options, at, word));
  const asked = codes.at(-1);
  if (asked !== undefined && isLanguage(asked)) {
    const isChoice = (at: number): boolean => at < options.length && isPartOfFlag(options, at);
    const others = words.filter((_, at) => !isChoice(at));
    return { language: asked, others, isByFlagOnly: asked !== ofLocale(env) };
  }
  return { language: ofLocale(env), others: words, isByFlagOnly: false };
}

function ofLocale(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '');
  return languageOf(locale ?? '') ?? DEFAULT_LANGUAGE;
}

function codeAt(words: readonly string[], at: number, word: string): readonly string[] {
  if (word.startsWith(`${FLAG}=`)) return [word.slice(FLAG.length + 1)];
  return words[at - 1] === FLAG ? [word] : [];
}

function isPartOfFlag(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return word === FLAG || codeAt(words, at, word).length > 0;
}

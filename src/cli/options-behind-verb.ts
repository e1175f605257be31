import { wordsTakenBy } from './options.js';

/** A command as far as its place on a command line goes; commander's are such. */
interface Verb {
  name(): string;
  readonly commands: readonly Verb[];
}

/**
 * The words of a command line in the order that commander expects: options before a verb, and between `rubric` and its
 * verb, come right after it, in the same order. Without a verb nothing can use them, and they are left out.
 */
export function optionsBehindVerb(words: readonly string[], verbs: readonly Verb[]): readonly string[] {
  const end = endOfOptions(words);
  const at = verbAt(words, end, verbs);
  const name = words[at];
  if (name === undefined) return words.slice(end);
  const others = [...words.slice(0, at), ...words.slice(at + 1)];
  const { commands = [] } = verbs.find((each) => each.name() === name) ?? {};
  return [name, ...(commands.length > 0 ? optionsBehindVerb(others, commands) : others)];
}

function endOfOptions(words: readonly string[]): number {
  let [end, taken] = [0, 0];
  do {
    end += taken;
    taken = wordsTakenBy(words[end] ?? '');
  } while (taken > 0);
  return end;
}

function verbAt(words: readonly string[], end: number, verbs: readonly Verb[]): number {
  const isVerb = (word: string | undefined): boolean => verbs.some((each) => each.name() === word);
  const word = words[end] ?? '';
  if (word === '-' || !word.startsWith('-')) return end;
  if (word === '--') return isVerb(words[end + 1]) ? end + 1 : -1;
  // Whether an undeclared option takes a value is unknown; its command names the one that was meant.
  return words.findIndex((each, at) => at > end && isVerb(each));
}

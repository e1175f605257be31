import type { Argument, Command, Option } from 'commander';
import { optionsBehindVerb } from '../../cli/options-behind-verb.js';

/** The last word of a command line: what can be there, and what is typed of it. */
export interface WordPosition {
  readonly command: Command;
  readonly wanted: Option | Argument | 'option' | undefined;
  /** What precedes the value in the last word, such as `--format=`. */
  readonly lead: string;
  readonly typed: string;
  /** The positional words before it. */
  readonly given: readonly string[];
}

/** What the last word of a command line can be, read as commander does. */
export function positionOf(program: Command, words: readonly string[]): WordPosition {
  const typed = words.at(-1) ?? '';
  const { command, given, open, isOver } = wordsBefore(program, words.slice(0, -1));
  const at = { command, given, lead: '', typed };
  if (open !== undefined) return { ...at, wanted: open };
  if (isOver || !typed.startsWith('-')) return { ...at, wanted: argumentAt(command, given.length) };
  const split = typed.indexOf('=');
  const option = split < 0 ? undefined : optionOf(declaredAt(command), typed.slice(0, split));
  if (option === undefined) return { ...at, wanted: 'option' };
  return { ...at, wanted: option, lead: typed.slice(0, split + 1), typed: typed.slice(split + 1) };
}

interface Before {
  readonly command: Command;
  readonly given: readonly string[];
  /** The option whose value comes next. */
  readonly open: Option | undefined;
  /** Whether `--` has ended the options. */
  readonly isOver: boolean;
}

function wordsBefore(program: Command, words: readonly string[]): Before {
  let command = program;
  let open: Option | undefined;
  const given: string[] = [];
  let isOver = false;
  const ordered = optionsBehindVerb(words, program.commands);
  // Without a verb, the options wait for one.
  for (const word of ordered.length < words.length ? words : ordered) {
    const inner = given.length > 0 ? undefined : command.commands.find((each) => each.name() === word);
    if (open !== undefined) open = undefined;
    else if (!isOver && word === '--') isOver = true;
    else if (!isOver && word.startsWith('-') && word !== '-')
      open = withValue(optionOf(declaredAt(command), word));
    else if (inner !== undefined) command = inner;
    else given.push(word);
  }
  return { command, given, open, isOver };
}

/** The options that may be typed at a command; at one with commands below it, those of all of them. */
export function declaredAt(command: Command): readonly Option[] {
  const own = command.createHelp().visibleOptions(command);
  const all = [...own, ...command.commands.flatMap(optionsBelow)];
  return all.filter(({ long }, at) => all.findIndex((each) => each.long === long) === at);
}

function optionsBelow(command: Command): readonly Option[] {
  return [...command.createHelp().visibleOptions(command), ...command.commands.flatMap(optionsBelow)];
}

function optionOf(options: readonly Option[], word: string): Option | undefined {
  return options.find(({ short, long }) => word === short || word === long);
}

/** An option that takes a value. */
function withValue(option: Option | undefined): Option | undefined {
  return option?.required ? option : undefined;
}

function argumentAt({ registeredArguments }: Command, index: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic ? last : undefined);
}

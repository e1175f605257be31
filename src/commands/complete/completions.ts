import { type Command, Option } from 'commander';
import { COMMAND_FORMATS } from '../../cli/command-formats.js';
import { TOPICS } from '../../cli/help-topics.js';
import { LINT_RULES } from '../../core/authoring/lint/lint.js';
import { BADGE_STATES } from '../../core/badge/badge.js';
import { BASES } from '../../core/model/evidence.js';
import { WEIGHT_METHODS } from '../../core/model/rubric-parts.js';
import type { Ports } from '../../ports/ports.js';
import { ROW_ORDERS } from '../../render/batch/row-order.js';
import { COMPLETION_NOTES } from '../../words/en/commands/complete.js';
import { FILE_RULE_IDS } from '../../words/en/lint/file-rules.js';
import type { Completion } from './completion.js';
import { declaredAt, type WordPosition } from './position.js';
import { rubricCompletions } from './rubric-completions.js';

/** The words that may be typed; `files` where the name of a file may be one. */
export interface CompletionList {
  readonly completions: readonly Completion[];
  readonly files: boolean;
}

/** What the last word of a command line can be. */
export async function completionsAt(
  position: WordPosition,
  words: readonly string[],
  ports: Ports,
): Promise<CompletionList> {
  const { command, wanted, given } = position;
  const subcommands = given.length === 0 ? commandsOf(command) : [];
  if (wanted === undefined) return only(subcommands);
  if (wanted === 'option') return only(optionsOf(command));
  const { argChoices: choices } = wanted;
  if (choices !== undefined) return only(plain(choices));
  // Many options take a name; that of a format goes by the command.
  if (wanted instanceof Option && wanted.long === '--format') return only(plain(formatsOf(command)));
  if (wanted instanceof Option) {
    const known = KNOWN_WORDS[`${nameOf(command)} ${wanted.long}`] ?? KNOWN_WORDS[wanted.long ?? ''];
    if (known !== undefined) return only(plain(known));
    return valuesOf(NAMED_BY[wanted.long ?? ''] ?? placeholderOf(wanted.flags), position, words, ports);
  }
  return valuesOf(wanted.name(), position, words, ports);
}

/** The words that options take whose placeholder has another meaning, or does not list them. */
const KNOWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  '--basis': BASES,
  '--method': WEIGHT_METHODS,
  '--sort': ROW_ORDERS,
  'badge --fail-on': BADGE_STATES,
  // A candidate, whom only its answers file knows.
  '--fail-unless-first': [],
};

/** What an option names more narrowly than its placeholder. */
const NAMED_BY: Readonly<Record<string, string>> = { '--from': 'rubric', '--question': 'glob' };

/** The values for what `<…>` in an option or an argument names. */
async function valuesOf(
  placeholder: string,
  position: WordPosition,
  words: readonly string[],
  ports: Ports,
): Promise<CompletionList> {
  const { command, given } = position;
  switch (placeholder) {
    case 'file':
    case 'file|-':
    case 'results':
    case 'answers':
    case 'files':
      return { completions: [], files: true };
    case 'id|path':
      return { completions: await rubricIds(ports), files: true };
    case 'rubric':
      return only(await rubricIds(ports));
    case 'format=path':
      return {
        completions: plain(formatsOf(command).map((each) => `${each}=`)),
        files: true,
      };
    case 'action,...':
      return only(plain(['pay', 'pair', 'leave', 'wait']));
    case 'command|topic':
      return only(subjects(command, given));
    default:
      if (/^[a-z]+(?:\|[a-z]+)+$/.test(placeholder)) return only(plain(placeholder.split('|')));
      return only(await rubricCompletions(placeholder, position.typed, words, ports));
  }
}

function only(completions: readonly Completion[]): CompletionList {
  return { completions, files: false };
}

function plain(values: readonly string[]): readonly Completion[] {
  return values.map((value) => ({ value, about: '' }));
}

function placeholderOf(flags: string): string {
  return /<(.+)>/.exec(flags)?.[1] ?? '';
}

function commandsOf({ commands }: Command): readonly Completion[] {
  return commands.map((each) => ({ value: each.name(), about: each.summary() }));
}

function optionsOf(command: Command): readonly Completion[] {
  return declaredAt(command).map(({ long, flags, description }) => ({
    value: long ?? flags,
    about: description,
  }));
}

function formatsOf(command: Command): readonly string[] {
  if (!command.parent) return [...new Set(Object.values(COMMAND_FORMATS).flat())];
  const name = nameOf(command);
  const below = Object.entries(COMMAND_FORMATS).filter(([each]) => each.startsWith(`${name} `));
  return COMMAND_FORMATS[name] ?? [...new Set(below.flatMap(([, formats]) => formats))];
}

/** The name of a command below the program, such as `rubric show`. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}

async function rubricIds({ builtInRubrics }: Ports): Promise<readonly Completion[]> {
  const ids = await builtInRubrics.ids();
  return Promise.all(
    ids.map(async (value) => ({ value, about: (await builtInRubrics.load(value)).rubric.title })),
  );
}

/** What `help` explains. */
function subjects(help: Command, [first, ...rest]: readonly string[]): readonly Completion[] {
  const program = help.parent ?? help;
  if (first === undefined) {
    const topics = TOPICS.map((value) => ({ value, about: COMPLETION_NOTES.topic }));
    return [...commandsOf(program), ...topics, ...plain(['rule'])];
  }
  if (rest.length > 0) return [];
  if (first === 'rule') return plain([...LINT_RULES.map(({ id }) => id), ...FILE_RULE_IDS]);
  const named = program.commands.find((each) => each.name() === first);
  return named === undefined ? [] : commandsOf(named);
}

import { Command, CommanderError, Help } from 'commander';
import { evaluateCommand } from '../commands/evaluate/command.js';
import { ExitStatus } from '../core/model/exit-status.js';
import type { Ports } from '../ports/ports.js';
import { clip } from '../terminal/clip.js';
import { COMMANDER } from '../words/en/commander.js';
import { PROGRAM } from '../words/en/commands/program.js';
import { EXIT_REASONS } from '../words/en/exit-reasons.js';
import { shellQuoted } from '../words/shell-quoted.js';
import { deliver } from './deliver.js';
import { TOPICS } from './help-topics.js';
import { messagesOn } from './messages.js';
import { attachedWords, withOptions } from './options.js';
import { optionsBehindVerb } from './options-behind-verb.js';

/** Creates the command of one verb: its options, its help and its action. */
type CreateCommand = (ports: Ports, done: (status: ExitStatus) => void) => Command;

/** Every command by verb, in the order of the help; evaluate is loaded eagerly because nearly all runs use it. */
const COMMANDS: ReadonlyMap<string, () => Promise<CreateCommand>> = new Map([
  ['evaluate', async () => evaluateCommand],
  ['explain', async () => (await import('../commands/explain/command.js')).explainCommand],
  ['checklist', async () => (await import('../commands/checklist/command.js')).checklistCommand],
  ['compare', async () => (await import('../commands/compare/command.js')).compareCommand],
  ['portfolio', async () => (await import('../commands/portfolio/command.js')).portfolioCommand],
  ['postings', async () => (await import('../commands/postings/command.js')).postingsCommand],
  ['badge', async () => (await import('../commands/badge/command.js')).badgeCommand],
  ['read', async () => (await import('../commands/read/command.js')).readCommand],
  ['batch', async () => (await import('../commands/batch/command.js')).batchCommand],
  ['rubric', async () => (await import('../commands/rubric/command.js')).rubricCommand],
  ['schema', async () => (await import('../commands/schema/command.js')).schemaCommand],
  ['demo', async () => (await import('../commands/demo/command.js')).demoCommand],
  ['complete', async () => (await import('../commands/complete/command.js')).completeCommand],
  ['help', async () => (await import('../commands/help/command.js')).helpCommand],
]);

/** The output of commander: help and version on request, help without one, and mistakes. */
interface CommanderOutput {
  readonly asked: string[];
  readonly unasked: string[];
  readonly mistakes: string[];
}

/** Runs credcheck on command-line words (without node and script) and returns the exit status. */
export async function runProgram(typed: readonly string[], ports: Ports): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Success;
  const printed: CommanderOutput = { asked: [], unasked: [], mistakes: [] };
  const program = createProgram(ports, printed);
  for (const load of loadersFor(typed)) {
    const create = await load();
    const command = create(ports, (result) => {
      status = result;
    });
    program.addCommand(inheriting(command, program));
  }
  const words = optionsBehindVerb(typed, program.commands);
  try {
    await program.parseAsync(attachedWords(words), { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? giveHelp(printed, ports) : refuse(printed, error.code, words, ports);
  }
}

/** The words of every command, such as `rubric lint`, in the order of the help. */
export async function allVerbs(ports: Ports): Promise<readonly string[]> {
  const commands = await Promise.all(
    [...COMMANDS.values()].map(async (load) => (await load())(ports, () => {})),
  );
  return commands.flatMap((each) => [
    each.name(),
    ...each.commands.map((inner) => `${each.name()} ${inner.name()}`),
  ]);
}

/** These speak of every command. */
const NEEDS_ALL: readonly string[] = ['help', 'complete'];

/** The verb selects the only command to create. Help lists all of them. */
function loadersFor(typed: readonly string[]): readonly (() => Promise<CreateCommand>)[] {
  const verbs = [...COMMANDS.keys()].map((each) => ({ name: () => each, commands: [] }));
  const [verb = ''] = optionsBehindVerb(typed, verbs);
  const load = NEEDS_ALL.includes(verb) ? undefined : COMMANDS.get(verb);
  return load === undefined ? [...COMMANDS.values()] : [load];
}

function createProgram(ports: Ports, printed: CommanderOutput): Command {
  const program = new Command('credcheck')
    .description(PROGRAM.description)
    .version(ports.version, '-V, --version', PROGRAM.version)
    .helpCommand(false)
    .helpOption('-h, --help', PROGRAM.help)
    .addHelpText('after', PROGRAM.optionsBefore)
    .addHelpText('after', PROGRAM.topics(TOPICS))
    .showSuggestionAfterError()
    .configureHelp({
      subcommandTerm,
      styleTitle: COMMANDER.heading,
      styleUsage: COMMANDER.usage,
      argumentDescription: (argument) => COMMANDER.described(new Help().argumentDescription(argument)),
      optionDescription: (option) => COMMANDER.described(new Help().optionDescription(option)),
    })
    .configureOutput({
      writeOut: (text) => printed.asked.push(text),
      writeErr: (text) => printed.unasked.push(text),
      outputError: (text) => printed.mistakes.push(COMMANDER.mistake(text.replace(/^error: /, ''))),
      getOutHelpWidth: () => ports.output('never').stdout.columns,
      getErrHelpWidth: () => ports.output('never').stderr.columns,
    })
    // Before the commands are added: they inherit these settings.
    .exitOverride();
  return withOptions(program, 'credcheck', ['lang']);
}

/** A command in the list of all; that each has the option for the language says nothing about it. */
function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((each) => {
    const name = each.name() + (each.variadic ? '...' : '');
    return each.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...(command.options.length > 1 ? [COMMANDER.options] : []), ...words].join(' ');
}

/** Passes the settings of the program, and its language, on to commands that were created elsewhere, and to their subcommands. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  withOptions(command, command.name(), ['lang']);
  // It is in English unless it is named.
  if (command.commands.length > 0) command.helpCommand(COMMANDER.helpCommand, PROGRAM.help);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}

/** A mistake as commander words it, with what it quotes of the command line clipped. */
function withShortQuotes(mistake: string, words: readonly string[]): string {
  const typed = words.flatMap((word) => [word, word.slice(word.indexOf('=') + 1)]);
  return typed.reduce((text, word) => text.replaceAll(word, () => clip(word)), mistake);
}

async function giveHelp({ asked }: CommanderOutput, ports: Ports): Promise<ExitStatus> {
  const output = ports.output('auto');
  const messages = messagesOn(output, {});
  return messages.exit(await deliver(ports, output, messages, () => asked.join(''), undefined));
}

async function refuse(
  { unasked, mistakes }: CommanderOutput,
  code: string,
  words: readonly string[],
  ports: Ports,
): Promise<ExitStatus> {
  const output = ports.output('auto');
  const messages = messagesOn(output, {});
  await output.stderr.write(unasked.join(''));
  // A mistake quotes what was typed, including line breaks: printed as one line, it cannot look like two.
  for (const mistake of mistakes) await messages.print(withShortQuotes(mistake, words).trimEnd());
  // The file of a draft has a name that is hard to remember.
  if (code === 'commander.optionMissingArgument' && words.at(-1) === '--resume') {
    const drafts = await ports.drafts.all();
    await messages.print(
      PROGRAM.drafts(drafts.map((path) => `${ports.calledAs} evaluate --resume ${shellQuoted(path)}`)),
    );
  }
  const why = words.length === 0 ? PROGRAM.noCommand : EXIT_REASONS.unusable('command line', 1);
  return messages.exit([{ status: ExitStatus.Unusable, why }]);
}

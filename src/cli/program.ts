import { Command, CommanderError } from 'commander';
import { batchCommand } from '../commands/batch/command.js';
import { demoCommand } from '../commands/demo/command.js';
import { evaluateCommand } from '../commands/evaluate/command.js';
import { ExitStatus } from '../commands/exit-status.js';
import { explainCommand } from '../commands/explain/command.js';
import { helpCommand } from '../commands/help/command.js';
import { TOPICS } from '../commands/help/names.js';
import { messagesOn } from '../commands/messages.js';
import { rubricCommand } from '../commands/rubric/command.js';
import { schemaCommand } from '../commands/schema/command.js';
import type { Ports } from '../ports/ports.js';

const COMMANDS = [
  evaluateCommand,
  explainCommand,
  batchCommand,
  rubricCommand,
  schemaCommand,
  demoCommand,
  helpCommand,
];

/** What commander has to say: help and version that were asked for, help that was not, and mistakes. */
interface Said {
  readonly asked: string[];
  readonly unasked: string[];
  readonly mistakes: string[];
}

/** Runs credcheck on command-line words (without node and script) and gives the exit status. */
export async function runProgram(words: readonly string[], ports: Ports): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Success;
  const said: Said = { asked: [], unasked: [], mistakes: [] };
  const program = createProgram(ports, said, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? giveHelp(said, ports) : refuse(said, words, ports);
  }
}

function createProgram(ports: Ports, said: Said, done: (status: ExitStatus) => void): Command {
  const program = new Command('credcheck')
    .description('Ask the right questions about a micro-credential before you pay for it.')
    .version(ports.version, '-V, --version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', `\nTopics of "credcheck help":\n  ${TOPICS.join(', ')}`)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => said.asked.push(text),
      writeErr: (text) => said.unasked.push(text),
      outputError: (text) => said.mistakes.push(text.replace(/^error: /, '')),
      getOutHelpWidth: () => ports.output('never').stdout.columns,
      getErrHelpWidth: () => ports.output('never').stderr.columns,
    })
    // Before the commands are added: they take it over from here.
    .exitOverride();
  for (const create of COMMANDS) {
    program.addCommand(inheriting(create(ports, done), program));
  }
  return program;
}

/** Commands that were built elsewhere take over how the program speaks, and so do theirs. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}

async function giveHelp({ asked }: Said, ports: Ports): Promise<ExitStatus> {
  const output = ports.output('auto');
  const written = await output.stdout.write(asked.join(''));
  if (written.kind !== 'failed') return ExitStatus.Success;
  const why = `could not write standard output: ${written.reason}`;
  return messagesOn(output, 'normal').conclude([{ status: ExitStatus.Unwritable, why }]);
}

async function refuse(
  { unasked, mistakes }: Said,
  words: readonly string[],
  ports: Ports,
): Promise<ExitStatus> {
  const output = ports.output('auto');
  const messages = messagesOn(output, 'normal');
  await output.stderr.write(unasked.join(''));
  // A mistake quotes what was typed, line breaks included: said as one line, it cannot pass for two.
  for (const mistake of mistakes) await messages.say(mistake.trimEnd());
  const why = words.length === 0 ? 'no command was given' : 'the command line cannot be used, see above';
  return messages.conclude([{ status: ExitStatus.Unusable, why }]);
}

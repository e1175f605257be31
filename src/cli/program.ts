import { Command, CommanderError } from 'commander';
import { evaluateCommand } from '../commands/evaluate/command.js';
import { ExitStatus } from '../commands/exit-status.js';
import type { Ports } from '../ports/ports.js';

/** Runs credcheck on command-line words (without node and script) and gives the exit status. */
export async function runProgram(words: readonly string[], ports: Ports): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Success;
  const said: { stream: 'stdout' | 'stderr'; text: string }[] = [];
  const program = createProgram(ports, said, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = error.exitCode === 0 ? ExitStatus.Success : ExitStatus.Unusable;
    if (status === ExitStatus.Unusable) said.push({ stream: 'stderr', text: usageEnd(error) });
  }
  const output = ports.output('auto');
  for (const { stream, text } of said) await output[stream].write(text);
  return status;
}

function createProgram(
  ports: Ports,
  said: { stream: 'stdout' | 'stderr'; text: string }[],
  done: (status: ExitStatus) => void,
): Command {
  const program = new Command('credcheck')
    .description('Ask the right questions about a micro-credential before you pay for it.')
    .version(ports.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => said.push({ stream: 'stdout', text }),
      writeErr: (text) => said.push({ stream: 'stderr', text }),
      outputError: (text, write) => write(text.replace(/^error: /, 'credcheck: ')),
      getOutHelpWidth: () => ports.output('never').stdout.columns,
    })
    // Before the commands are added: they take it over from here.
    .exitOverride();
  program.addCommand(evaluateCommand(ports, done).copyInheritedSettings(program));
  return program;
}

function usageEnd({ code }: CommanderError): string {
  const why =
    code === 'commander.help' ? 'no command was given' : 'the command line cannot be used, see above';
  return `credcheck: exit ${ExitStatus.Unusable}: ${why}\n`;
}

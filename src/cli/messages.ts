import { ExitStatus, exitLine, type FailureReason, mostSevere } from '../core/model/exit-status.js';
import type { Problem } from '../core/model/problem.js';
import type { Output, TextStream } from '../ports/output.js';
import type { RenderOptions } from '../terminal/render-options.js';

/** Creates the renderer; loaded only if something is rendered. */
export type Shown = () => Promise<(options: RenderOptions) => string>;

/** Writes to the person on standard error. */
export interface Messages {
  /** Prints a line unless `--quiet`. */
  info(line: string): Promise<void>;
  /** Always prints a line. */
  print(line: string): Promise<void>;
  /** Renders for standard error, escaped, unless `--quiet`. */
  render(shown: Shown): Promise<void>;
  problems(problems: readonly Problem[]): Promise<void>;
  /** Ends a command: prints the most severe reason, if there is one, and returns its exit status. */
  exit(reasons: readonly FailureReason[]): Promise<ExitStatus>;
}

/** How much a run says. */
export interface Volume {
  readonly quiet?: true;
  /** All problems, and not only the first. */
  readonly verbose?: true;
}

/** Messages for one run; all outside text is escaped. */
export function messagesOn(output: Output, { quiet, verbose }: Volume): Messages {
  const { stderr } = output;
  const say = async (line: string): Promise<void> => {
    await stderr.write(await forTerminal(`credcheck: ${await inert(line)}\n`, stderr));
  };
  return {
    print: say,
    info: async (line) => (quiet ? undefined : say(line)),
    render: async (shown) => {
      if (quiet) return;
      const render = await shown();
      await stderr.write(render(layoutOf(stderr)));
    },
    problems: async (problems) => {
      const { renderProblems } = await import('../render/layout/terminal/problems.js');
      await stderr.write(
        await forTerminal(renderProblems(problems, layoutOf(stderr), verbose ? 'all' : 'first'), stderr),
      );
    },
    exit: async (reasons) => {
      const reason = mostSevere(reasons);
      if (reason === undefined) return ExitStatus.Success;
      await say(exitLine(reason.status, reason.why));
      return reason.status;
    },
  };
}

/** Some terminals wrap a line that fills the last column. */
const MARGIN = 2;

/** Wraps messages at a terminal; anywhere else each stays one line, so that it can be searched for. */
async function forTerminal(text: string, { isTerminal, columns }: TextStream): Promise<string> {
  if (!isTerminal) return text;
  const { messageLines } = await import('../terminal/message-lines.js');
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('credcheck: ') ? messageLines(line, columns - MARGIN) : [line]))
    .join('\n');
}

/** What a renderer must know about a stream. */
export function layoutOf({ columns, rows, colour, unicode, links }: TextStream): RenderOptions {
  return { columns, rows, colour, unicode, links };
}

async function inert(line: string): Promise<string> {
  const { escapeForTerminal } = await import('../terminal/escape.js');
  return escapeForTerminal(line);
}

import type { Interruption } from '../../ports/prompter.js';

/** The terminal that questions are asked at. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Lines of the window at this moment. */
  readonly rows: () => number | undefined;
}

/** What inquirer is given to run in. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Runs one prompt; Ctrl+C, the end of input and SIGTERM end it as an interruption and never as an error. */
export async function interruptible(
  { input, output }: Terminal,
  run: (context: PromptContext) => Promise<{ readonly reply: unknown }>,
): Promise<{ readonly kind: 'reply'; readonly reply: unknown } | Interruption> {
  const abort = new AbortController();
  const onTerm = (): void => abort.abort('SIGTERM');
  const onEnd = (): void => abort.abort('SIGINT');
  process.once('SIGTERM', onTerm);
  input.once('end', onEnd);
  try {
    const { reply } = await run({ input, output, signal: abort.signal });
    return { kind: 'reply', reply };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error;
    return { kind: 'interrupted', by: abort.signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT' };
  } finally {
    process.removeListener('SIGTERM', onTerm);
    input.removeListener('end', onEnd);
  }
}

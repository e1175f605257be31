import type { PromptContext } from './interruptible.js';

/** Runs a prompt that the Escape key ends; undefined where it did. */
export async function leavable<Reply>(
  context: PromptContext,
  run: (context: PromptContext) => Promise<Reply>,
): Promise<Reply | undefined> {
  const left = new AbortController();
  const onKey = (_: string | undefined, key: { readonly name?: string }): void => {
    if (key.name === 'escape') left.abort();
  };
  context.input.on('keypress', onKey);
  try {
    return await run({ ...context, signal: AbortSignal.any([context.signal, left.signal]) });
  } catch (error) {
    if (left.signal.aborted && !context.signal.aborted) return undefined;
    throw error;
  } finally {
    context.input.removeListener('keypress', onKey);
  }
}

import { systemReason } from '../words/en/system-reasons.js';
/** Tells the code of an error from the operating system; any other error is a bug and is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Says in plain words why the operating system refused something. */
export function reasonFor(error: unknown): string {
  return systemReason(codeOf(error));
}

/** Runs a step whose failure with one of these codes does not matter. */
export async function tolerate(codes: readonly string[], step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!codes.includes(codeOf(error))) throw error;
  }
}

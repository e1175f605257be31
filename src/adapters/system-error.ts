import { lockIsNoFile, systemReason } from '../words/en/system-reasons.js';
/** The code of an operating system error; any other error is a bug and is rethrown. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Why the operating system refused something, in plain words. */
export function reasonFor(error: unknown): string {
  const code = codeOf(error);
  const lock = error instanceof Error && 'lock' in error ? String(error.lock) : undefined;
  return lock === undefined ? systemReason(code) : lockIsNoFile(lock);
}

/** Awaits a step whose failure with one of these codes does not matter. */
export async function tolerate(codes: readonly string[], step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!codes.includes(codeOf(error))) throw error;
  }
}

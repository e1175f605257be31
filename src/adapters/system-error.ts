const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBADF: 'it is closed',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'too large for this file system',
  EIO: 'the device reported an error',
  EISDIR: 'is a folder',
  ELOCKED: 'other processes keep saving it at this moment; try again',
  ELOOP: 'links that lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOENT: 'no such folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'part of the path is not a folder',
  ENXIO: 'nothing is there to take it',
  EPERM: 'permission denied',
  EPIPE: 'nobody reads from it',
  EREPLACED: 'something else took its place meanwhile',
  EROFS: 'read-only',
  ESHORT: 'only a part of it arrived',
  ERR_INVALID_ARG_VALUE: 'not a possible file name',
};

/** Tells the code of an error from the operating system; any other error is a bug and is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Says in plain words why the operating system refused something. */
export function reasonFor(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `the system reported ${code}`;
}

/** Runs a step whose failure with one of these codes does not matter. */
export async function tolerate(codes: readonly string[], step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!codes.includes(codeOf(error))) throw error;
  }
}

/** The reason if the reader of our output has closed it. */
export const PIPE_CLOSED = 'output pipe closed';

/** The reason if there is a folder where a file is to be written. */
export const IS_FOLDER = 'is a folder';

/** Why the operating system refused something, by error code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBADF: 'it is closed',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'too large for this file system',
  EIO: 'the device reported an error',
  EISDIR: IS_FOLDER,
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
  EPIPE: PIPE_CLOSED,
  EREPLACED: 'something else took its place meanwhile',
  EROFS: 'read-only',
  ESHORT: 'only a part of it arrived',
  ERR_INVALID_ARG_VALUE: 'not a possible file name',
};

/** The error codes that have a reason of their own. */
export const SYSTEM_CODES: readonly string[] = Object.keys(REASONS);

/** Why the operating system refused something, in plain words. */
export function systemReason(code: string): string {
  return REASONS[code] ?? `the system reported ${code}`;
}

/** Why a file cannot be locked while it is saved. */
export function lockIsNoFile(lock: string): string {
  return `its lock, ${lock}, is not a file; remove that`;
}

/** Why no more drafts of one candidate can be saved. */
export function tooManyDrafts(most: number, stem: string): string {
  return `there are ${most} drafts of ${stem} already`;
}

/** The kind of what was found instead of a file. */
export const FILE_KINDS = {
  folder: 'a folder',
  pipe: 'a pipe',
  socket: 'a socket',
  device: 'a device',
  file: 'a file',
};

/** Why pages cannot be written into a folder. */
export const FOLDER_REASONS = {
  noFolder: 'is a file; name another folder',
  notOurs: 'is no page that credcheck wrote, and is not replaced; move it, or name another folder',
};

/** The first byte that is not UTF-8. */
export function byteAt(byte: string, offset: number): string {
  return `byte 0x${byte} at offset ${offset}`;
}

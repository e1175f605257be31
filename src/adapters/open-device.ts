import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { SaveTarget } from './save-target.js';

const TO_WRITE = constants.O_WRONLY | constants.O_APPEND | constants.O_NOCTTY;

/** Opens a device or pipe for writing; fails if something else has taken its place since it was found. */
export async function openDevice({
  path,
  status,
}: Extract<SaveTarget, { kind: 'device' }>): Promise<FileHandle> {
  const handle = await open(path, TO_WRITE);
  const opened = await handle.stat();
  if (opened.dev === status.dev && opened.ino === status.ino) return handle;
  await handle.close();
  throw Object.assign(new Error('not what was found'), { code: 'EREPLACED' });
}

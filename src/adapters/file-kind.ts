import type { Stats } from 'node:fs';

/** Names what stands where a regular file was expected. */
export function kindOf(status: Stats): string {
  if (status.isDirectory()) return 'a folder';
  if (status.isFIFO()) return 'a pipe';
  if (status.isSocket()) return 'a socket';
  if (status.isBlockDevice() || status.isCharacterDevice()) return 'a device';
  return 'a file';
}

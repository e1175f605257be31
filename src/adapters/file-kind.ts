import type { Stats } from 'node:fs';
import { FILE_KINDS } from '../words/en/system-reasons.js';

/** Names the kind of what was found instead of a regular file. */
export function kindOf(status: Stats): string {
  if (status.isDirectory()) return FILE_KINDS.folder;
  if (status.isFIFO()) return FILE_KINDS.pipe;
  if (status.isSocket()) return FILE_KINDS.socket;
  if (status.isBlockDevice() || status.isCharacterDevice()) return FILE_KINDS.device;
  return FILE_KINDS.file;
}

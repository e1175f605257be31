import process from 'node:process';
import type { FileDigest, RunningDigest } from '../ports/digest.js';

/** SHA-256 by Node; its library is loaded on first use. */
export const sha256: FileDigest = (content) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');

/** The same of pieces, so that a large file is never whole in memory. */
export function runningSha256(): RunningDigest {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  return { add: (piece) => void hash.update(piece), result: () => hash.digest('hex') };
}

import process from 'node:process';
import type { FileDigest } from '../ports/digest.js';

/** SHA-256 by Node; its library is loaded on first use. */
export const sha256: FileDigest = (content) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');

import process from 'node:process';
import type { Digest } from '../ports/digest.js';

/** SHA-256 as Node computes it; its library is loaded when there is first something to digest. */
export const sha256: Digest = (text) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');

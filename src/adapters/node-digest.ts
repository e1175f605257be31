import process from 'node:process';
import type { Digest } from '../ports/digest.js';

/** SHA-256 by Node; its library is loaded on first use. */
export const sha256: Digest = (text) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');

import process from 'node:process';
import type { Inflate } from '../ports/inflate.js';

/** Unpacks by Node; its library is loaded on first use. */
export const inflate: Inflate = (bytes, limit) => {
  try {
    return process.getBuiltinModule('node:zlib').inflateSync(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
};

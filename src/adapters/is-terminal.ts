import { fstatSync } from 'node:fs';
import process from 'node:process';

/** Whether a descriptor is a terminal; the library that can tell is loaded only where it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

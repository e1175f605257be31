import { fstatSync, statSync } from 'node:fs';
import process from 'node:process';

/** Whether a descriptor is a terminal; the library that can tell is loaded only where it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isCharacterDevice() || opened.rdev === nullDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** What scripts throw output into, the one device that is common and no terminal; undefined where there is none. */
function nullDevice(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

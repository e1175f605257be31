import { fstatSync, type Stats, statSync } from 'node:fs';
import process from 'node:process';

/** Whether a descriptor is a terminal; the library that knows is loaded only if it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isCharacterDevice() || isNullDevice(opened)) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Whether a descriptor may hold text to read; other programs often pass a socket as a pipe. */
export function isFileOrPipe(descriptor: number): boolean {
  try {
    const opened = fstatSync(descriptor);
    return opened.isFile() || opened.isFIFO() || opened.isSocket();
  } catch {
    return false;
  }
}

/** Whether writing to a descriptor never waits for a reader. */
export function takesAtOnce(descriptor: number): boolean {
  const opened = fstatSync(descriptor);
  return opened.isFile() || isNullDevice(opened);
}

/** Scripts discard output there; it is the only common device that is no terminal. */
function isNullDevice({ rdev }: Stats): boolean {
  const device = statSync('/dev/null', { throwIfNoEntry: false });
  return device !== undefined && device.rdev === rdev;
}

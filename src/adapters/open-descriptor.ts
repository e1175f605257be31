import { fstatSync, type Stats, statSync } from 'node:fs';
import process from 'node:process';

/** Whether a descriptor is a terminal; the library that can tell is loaded only where it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isCharacterDevice() || isNullDevice(opened)) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Whether a descriptor is one that text may be waiting in; other programs often hand over a socket for a pipe. */
export function isFileOrPipe(descriptor: number): boolean {
  try {
    const opened = fstatSync(descriptor);
    return opened.isFile() || opened.isFIFO() || opened.isSocket();
  } catch {
    return false;
  }
}

/** Whether a descriptor takes what is written to it without waiting for anybody to read. */
export function takesAtOnce(descriptor: number): boolean {
  const opened = fstatSync(descriptor);
  return opened.isFile() || isNullDevice(opened);
}

/** What scripts throw output into, the one device that is common and no terminal. */
function isNullDevice({ rdev }: Stats): boolean {
  const device = statSync('/dev/null', { throwIfNoEntry: false });
  return device !== undefined && device.rdev === rdev;
}

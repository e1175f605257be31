import { closeSync, fstatSync } from 'node:fs';
import { isTerminal } from './open-descriptor.js';

const STANDARD = [0, 1, 2];

/**
 * Closes the standard streams whose terminal has hung up. Node restores terminals when it exits, and aborts if that
 * fails; it skips closed ones.
 */
export function closeLostTerminals(): void {
  for (const descriptor of STANDARD) {
    if (isDevice(descriptor) && !isTerminal(descriptor)) closeSync(descriptor);
  }
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

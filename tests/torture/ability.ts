import { execFileSync } from 'node:child_process';

/** Tells whether a shell line can be run here, for tests that need a tool or a right that not every machine has. */
export function canRun(line: string): boolean {
  try {
    execFileSync('bash', ['-c', line], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may mount a file system that it alone sees. */
export const canMount = canRun('unshare --mount mount -t tmpfs tmpfs /mnt');

import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTerminal, takesAtOnce } from '../../src/adapters/open-descriptor.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens so that neither end of a pipe waits for the other. */
function asked<T>(path: string, question: (descriptor: number) => T): T {
  const descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT);
  try {
    return question(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

describe('an open descriptor', () => {
  it('never blocks a write to a file or to /dev/null', () => {
    expect(asked(join(folder, 'rows.ndjson'), takesAtOnce)).toBe(true);
    expect(asked('/dev/null', takesAtOnce)).toBe(true);
  });

  it('may block a write to a pipe', () => {
    expect(asked(join(folder, 'pipe'), takesAtOnce)).toBe(false);
  });

  it('is no terminal if it is a file, a pipe, /dev/null or closed', () => {
    expect(asked(join(folder, 'rows.ndjson'), isTerminal)).toBe(false);
    expect(asked(join(folder, 'pipe'), isTerminal)).toBe(false);
    expect(asked('/dev/null', isTerminal)).toBe(false);
    expect(isTerminal(asked('/dev/null', (descriptor) => descriptor))).toBe(false);
  });
});

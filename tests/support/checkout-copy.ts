import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that the tests run in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const COPIED = ['src', 'package.json', 'tsconfig.json', 'biome.json', '.dependency-cruiser.mjs'];

/** A place like the checkout, in which a test may break things. */
export interface CheckoutCopy {
  readonly path: string;
  /** Adds or replaces files, given by their paths from the root. */
  plant(files: Readonly<Record<string, string>>): void;
  /** Runs a tool of ours to its end. */
  run(tool: string, args: readonly string[]): Promise<{ readonly status: number; readonly stdout: string }>;
  remove(): void;
}

/** Copies the sources and the configuration of the tools to a temporary folder; packages are shared. */
export function copyCheckout(): CheckoutCopy {
  const path = mkdtempSync(join(tmpdir(), 'credcheck-walls-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(path, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'), 'dir');
  return {
    path,
    plant(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    run: (tool, args) =>
      new Promise((resolve) => {
        execFile(
          join(path, 'node_modules/.bin', tool),
          args,
          { cwd: path, maxBuffer: 64 * 1024 * 1024 },
          (error, stdout) => resolve({ status: error === null ? 0 : Number(error.code), stdout }),
        );
      }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

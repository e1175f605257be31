import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/checkout-copy.js';

/** Where the programs of our own packages are. */
export const TOOLS = join(ROOT, 'node_modules/.bin');

/** What `npm pack` says of what it made. */
export interface Packed {
  readonly size: number;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the package as it would be published, and unpacks it: to `package` in the folder. */
export function packInto(folder: string): Packed {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed]: readonly Packed[] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' }));
  if (packed === undefined) throw new Error('npm packed nothing');
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  return packed;
}

import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
// @ts-expect-error: it is no part of the program, and has no types
import config from '../../rolldown.config.mjs';
import type { runProgram } from '../../src/cli/program.js';
import type { Language } from '../../src/core/model/language.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD_STEPS = ['third-party', 'library'];

interface ProgramInSpanish {
  readonly run: typeof runProgram;
  /** Chunks are loaded when they are needed, so only at the end. */
  readonly remove: () => Promise<void>;
}

/** The program in Spanish for ports of a test: words change their language only where they are bundled. */
export async function programInSpanish(): Promise<ProgramInSpanish> {
  const bundle = await rolldown({
    ...config,
    cwd: ROOT,
    input: { program: 'src/cli/program.ts', speak: 'src/app/speak-in.ts' },
    plugins: config.plugins.filter((each: { readonly name: string }) => !BUILD_STEPS.includes(each.name)),
  });
  const dir = mkdtempSync(join(tmpdir(), 'credcheck-spanish-'));
  await bundle.write({ ...config.output, dir, minify: false });
  await bundle.close();
  const load = createRequire(import.meta.url);
  const speak: { speakIn: (language: Language) => Promise<void> } = load(join(dir, 'speak.cjs'));
  await speak.speakIn('es');
  const program: { runProgram: typeof runProgram } = load(join(dir, 'program.cjs'));
  return { run: program.runProgram, remove: () => rm(dir, { recursive: true }) };
}

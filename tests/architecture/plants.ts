/** For every wall, a file that breaks it and the import it breaks it with. */
export const PLANTS = {
  'core-imports-only-its-own': {
    file: 'src/core/planted-package.ts',
    text: "export { default as planted } from 'chalk';",
  },
  'ports-imports-only-its-own': {
    file: 'src/ports/planted-room.ts',
    text: "export type { Located } from '../document/located.js';",
  },
  'ports-types-only': {
    file: 'src/ports/planted-value.ts',
    text: "export { success } from '../core/problem.js';",
  },
  'document-imports-only-its-own': {
    file: 'src/document/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'rubric-file-imports-only-its-own': {
    file: 'src/rubric-file/planted-yaml.ts',
    text: "export { parse } from 'yaml';",
  },
  'answers-file-imports-only-its-own': {
    file: 'src/answers-file/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'batch-imports-only-its-own': {
    file: 'src/batch/planted-render.ts',
    text: "export { problemLine } from '../render/problem-text.js';",
  },
  'render-imports-only-its-own': {
    file: 'src/render/planted-port.ts',
    text: "export type { Output } from '../ports/output.js';",
  },
  'commands-imports-only-its-own': {
    file: 'src/commands/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'adapters-imports-only-its-own': {
    file: 'src/adapters/planted-room.ts',
    text: "export type { Located } from '../document/located.js';",
  },
  'cli-imports-only-its-own': {
    file: 'src/cli/planted-room.ts',
    text: "export type { Located } from '../document/located.js';",
  },
  'yaml-stays-home': { file: 'src/render/planted-yaml.ts', text: "export { parse } from 'yaml';" },
  'momoa-stays-home': {
    file: 'src/answers-file/planted-momoa.ts',
    text: "export { parse } from '@humanwhocodes/momoa';",
  },
  'zod-stays-home': { file: 'src/adapters/planted-zod.ts', text: "export { z } from 'zod';" },
  'csv-parse-stays-home': {
    file: 'src/adapters/planted-csv.ts',
    text: "export { parse } from 'csv-parse';",
  },
  'commander-stays-home': {
    file: 'src/adapters/planted-commander.ts',
    text: "export { Command } from 'commander';",
  },
  'inquirer-stays-home': {
    file: 'src/commands/planted-inquirer.ts',
    text: "export { createPrompt as planted } from '@inquirer/core';",
  },
  'terminal-text-stays-home': {
    file: 'src/render/planted-chalk.ts',
    text: "export { default as planted } from 'chalk';",
  },
  'levenshtein-stays-home': {
    file: 'src/render/planted-distance.ts',
    text: "export { distance } from 'fastest-levenshtein';",
  },
  'adapters-only-from-main': {
    file: 'src/core/planted-adapter.ts',
    text: "import type { planted } from '../adapters/planted.js';\nexport type Planted = typeof planted;",
  },
  'node-only-in-adapters': {
    file: 'src/core/planted-builtin.ts',
    text: "export { readFileSync } from 'node:fs';",
  },
  'library-without-the-program': {
    file: 'src/index.ts',
    text: "export type { Output } from './ports/output.js';",
  },
  'nobody-imports-the-library': {
    file: 'src/render/planted-library.ts',
    text: "export type { Output } from '../index.js';",
  },
  'every-room-has-a-row': {
    file: 'src/planted/file.ts',
    text: "export { success } from '../core/problem.js';",
  },
  'no-circular': {
    file: 'src/core/planted-cycle.ts',
    text: "export type { Back } from './planted-back.js';\nexport type Forth = 1;",
  },
  'no-orphans': { file: 'src/core/planted-orphan.ts', text: 'export const planted = 1;' },
  'no-unresolvable': {
    file: 'src/core/planted-missing.ts',
    text: "export { planted } from './not-there.js';",
  },
  'no-undeclared-package': {
    file: 'src/adapters/planted-tool.ts',
    text: "export { default as planted } from 'strip-ansi';",
  },
} satisfies Readonly<Record<string, { readonly file: string; readonly text: string }>>;

/** Files that the plants need to stand on. */
export const GROUND: Readonly<Record<string, string>> = {
  'src/adapters/planted.ts': 'export const planted = 1;',
  'src/core/planted-back.ts': "export type { Forth } from './planted-cycle.js';\nexport type Back = 1;",
};

/** Uses of what the machine knows and the core must not. */
export const PLANTED_GLOBALS = {
  file: 'src/core/planted-globals.ts',
  text: [
    'export const day = Date.now();',
    'export const dice = Math.random();',
    'const { random } = Math;',
    'export const hidden = random();',
    'console.log(day);',
    'export const home = process.env.HOME;',
  ].join('\n'),
};

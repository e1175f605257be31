/** For every wall, a file that breaks it and the import it breaks it with. */
export const PLANTS = {
  'core-imports-only-its-own': {
    file: 'src/core/model/planted-package.ts',
    text: "export { default as planted } from 'chalk';",
  },
  'core-model-imports-only-its-own': {
    file: 'src/core/model/planted-rubric.ts',
    text: "export { dependentsIn } from '../rubric/dependents.js';",
  },
  'core-rubric-imports-only-its-own': {
    file: 'src/core/rubric/planted-answers.ts',
    text: "export { askAgain } from '../answers/ask-again.js';",
  },
  'core-answers-imports-only-its-own': {
    file: 'src/core/answers/planted-scoring.ts',
    text: "export { assess } from '../scoring/assess.js';",
  },
  'core-proposals-imports-only-its-own': {
    file: 'src/core/proposals/planted-scoring.ts',
    text: "export { assess } from '../scoring/assess.js';",
  },
  'core-scoring-imports-only-its-own': {
    file: 'src/core/scoring/planted-insight.ts',
    text: "export { drivers } from '../insight/drivers.js';",
  },
  'core-postings-imports-only-its-own': {
    file: 'src/core/postings/planted-insight.ts',
    text: "export { drivers } from '../insight/drivers.js';",
  },
  'core-badge-imports-only-its-own': {
    file: 'src/core/badge/planted-insight.ts',
    text: "export { drivers } from '../insight/drivers.js';",
  },
  'core-reading-imports-only-its-own': {
    file: 'src/core/reading/planted-insight.ts',
    text: "export { drivers } from '../insight/drivers.js';",
  },
  'core-insight-imports-only-its-own': {
    file: 'src/core/insight/planted-report.ts',
    text: "export { buildReport } from '../report/build-report.js';",
  },
  'core-interview-imports-only-its-own': {
    file: 'src/core/interview/planted-report.ts',
    text: "export { buildReport } from '../report/build-report.js';",
  },
  'core-report-imports-only-its-own': {
    file: 'src/core/report/planted-interview.ts',
    text: "export { reviewOf } from '../interview/review.js';",
  },
  'core-authoring-imports-only-its-own': {
    file: 'src/core/authoring/planted-report.ts',
    text: "export { buildReport } from '../report/build-report.js';",
  },
  'core-explanation-imports-only-its-own': {
    file: 'src/core/explanation/planted-batch.ts',
    text: "export { grouping } from '../batch/groups.js';",
  },
  'core-comparison-imports-only-its-own': {
    file: 'src/core/comparison/planted-explanation.ts',
    text: "export { explain } from '../explanation/subject.js';",
  },
  'core-portfolio-imports-only-its-own': {
    file: 'src/core/portfolio/planted-explanation.ts',
    text: "export { explain } from '../explanation/subject.js';",
  },
  'core-batch-imports-only-its-own': {
    file: 'src/core/batch/planted-explanation.ts',
    text: "export { explain } from '../explanation/subject.js';",
  },
  'ports-imports-only-its-own': {
    file: 'src/ports/planted-room.ts',
    text: "export type { Located } from '../formats/document/located.js';",
  },
  'ports-types-only': {
    file: 'src/ports/planted-value.ts',
    text: "export { success } from '../core/model/problem.js';",
  },
  'terminal-imports-only-its-own': {
    file: 'src/terminal/planted-render.ts',
    text: "export { verdictWord } from '../words/en/phrases.js';",
  },
  'words-imports-only-its-own': {
    file: 'src/words/planted-render.ts',
    text: "export { screenOfBlocks } from '../render/blocks.js';",
  },
  'formats-document-imports-only-its-own': {
    file: 'src/formats/document/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'formats-rubric-imports-only-its-own': {
    file: 'src/formats/rubric/planted-yaml.ts',
    text: "export { parse } from 'yaml';",
  },
  'formats-answers-imports-only-its-own': {
    file: 'src/formats/answers/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'formats-proposals-imports-only-its-own': {
    file: 'src/formats/proposals/planted-table.ts',
    text: "export { delimiterName } from '../table/csv-delimiter.js';",
  },
  'formats-badge-imports-only-its-own': {
    file: 'src/formats/badge/planted-yaml.ts',
    text: "export { parse } from 'yaml';",
  },
  'formats-page-imports-only-its-own': {
    file: 'src/formats/page/planted-yaml.ts',
    text: "export { parse } from 'yaml';",
  },
  'formats-table-imports-only-its-own': {
    file: 'src/formats/table/planted-batch.ts',
    text: "export { linesOf } from '../../batch/framing/lines.js';",
  },
  'batch-imports-only-its-own': {
    file: 'src/batch/planted-render.ts',
    text: "export { problemLine } from '../words/en/problem-text.js';",
  },
  'render-imports-only-its-own': {
    file: 'src/render/planted-port.ts',
    text: "export type { Output } from '../ports/output.js';",
  },
  'loading-imports-only-its-own': {
    file: 'src/loading/planted-message.ts',
    text: "export { messagesOn } from '../cli/messages.js';",
  },
  'commands-imports-only-its-own': {
    file: 'src/commands/help/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'prompts-imports-only-its-own': {
    file: 'src/prompts/planted-loading.ts',
    text: "export { gather } from '../loading/gather.js';",
  },
  'adapters-imports-only-its-own': {
    file: 'src/adapters/planted-room.ts',
    text: "export type { Located } from '../formats/document/located.js';",
  },
  'cli-imports-only-its-own': {
    file: 'src/cli/planted-room.ts',
    text: "export type { Located } from '../formats/document/located.js';",
  },
  'yaml-stays-home': {
    file: 'src/render/planted-yaml.ts',
    text: "export { parse } from 'yaml';",
  },
  'momoa-stays-home': {
    file: 'src/formats/answers/planted-momoa.ts',
    text: "export { parse } from '@humanwhocodes/momoa';",
  },
  'jose-stays-home': {
    file: 'src/formats/badge/planted-jose.ts',
    text: "export { compactVerify } from 'jose';",
  },
  'saxes-stays-home': {
    file: 'src/formats/table/planted-saxes.ts',
    text: "export { SaxesParser } from 'saxes';",
  },
  'parse5-stays-home': {
    file: 'src/batch/planted-parse5.ts',
    text: "export { parse } from 'parse5';",
  },
  'zod-stays-home': {
    file: 'src/adapters/planted-zod.ts',
    text: "export { z } from 'zod';",
  },
  'csv-parse-stays-home': {
    file: 'src/adapters/planted-csv.ts',
    text: "export { parse } from 'csv-parse';",
  },
  'commander-stays-home': {
    file: 'src/adapters/planted-commander.ts',
    text: "export { Command } from 'commander';",
  },
  'inquirer-stays-home': {
    file: 'src/adapters/planted-inquirer.ts',
    text: "export { createPrompt as planted } from '@inquirer/core';",
  },
  'terminal-text-stays-home': {
    file: 'src/render/planted-chalk.ts',
    text: "export { default as planted } from 'chalk';",
  },
  'mdast-stays-home': {
    file: 'src/render/layout/plain/planted-mdast.ts',
    text: "export { toMarkdown } from 'mdast-util-to-markdown';",
  },
  'levenshtein-stays-home': {
    file: 'src/render/planted-distance.ts',
    text: "export { distance } from 'fastest-levenshtein';",
  },
  'renderers-compute-nothing': {
    file: 'src/render/planted-scoring.ts',
    text: "export { assess } from '../core/scoring/assess.js';",
  },
  'one-layout-knows-no-other': {
    file: 'src/render/layout/plain/planted-layout.ts',
    text: "export { layMarkdown } from '../markdown/document.js';",
  },
  'a-document-knows-no-layout': {
    file: 'src/render/document/planted-page.ts',
    text: "export { layPlain } from '../layout/plain/document.js';",
  },
  'a-layout-knows-no-page': {
    file: 'src/render/layout/plain/planted-page.ts',
    text: "export { reportPage } from '../../document/report/report.js';",
  },
  'one-command-knows-no-other': {
    file: 'src/commands/explain/planted-command.ts',
    text: "export { runSchema } from '../schema/run.js';",
  },
  'commands-are-verbs': {
    file: 'src/commands/planted-shared.ts',
    text: "export { success } from '../core/model/problem.js';",
  },
  'adapters-only-from-app': {
    file: 'src/core/model/planted-adapter.ts',
    text: "import type { planted } from '../../adapters/planted.js';\nexport type Planted = typeof planted;",
  },
  'node-only-in-adapters': {
    file: 'src/core/model/planted-builtin.ts',
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
    text: "export { success } from '../core/model/problem.js';",
  },
  'no-circular': {
    file: 'src/core/model/planted-cycle.ts',
    text: "export type { Back } from './planted-back.js';\nexport type Forth = 1;",
  },
  'no-orphans': { file: 'src/core/model/planted-orphan.ts', text: 'export const planted = 1;' },
  'no-unresolvable': {
    file: 'src/core/model/planted-missing.ts',
    text: "export { planted } from './not-there.js';",
  },
  'no-undeclared-package': {
    file: 'src/adapters/planted-tool.ts',
    text: "export { default as planted } from 'ansi-regex';",
  },
} satisfies Readonly<Record<string, { readonly file: string; readonly text: string }>>;

/** Files that the plants need to stand on. */
export const GROUND: Readonly<Record<string, string>> = {
  'src/adapters/planted.ts': 'export const planted = 1;',
  'src/core/model/planted-back.ts': "export type { Forth } from './planted-cycle.js';\nexport type Back = 1;",
};

/** Uses of what the machine knows and the core must not. */
export const PLANTED_GLOBALS = {
  file: 'src/core/model/planted-globals.ts',
  text: [
    'export const day = Date.now();',
    'export const dice = Math.random();',
    'const { random } = Math;',
    'export const hidden = random();',
    'console.log(day);',
    'export const home = process.env.HOME;',
  ].join('\n'),
};

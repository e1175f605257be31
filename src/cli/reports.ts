import type { FailureReason } from '../core/model/exit-status.js';
import { combined, failure, type Outcome, type Problem, problem } from '../core/model/problem.js';
import type { Files } from '../ports/files.js';
import type { Ports } from '../ports/ports.js';
import type { RenderOptions } from '../terminal/render-options.js';
import { deliverToFile, FILE_LAYOUT } from './deliver.js';
import type { Messages } from './messages.js';
import { type NamedFile, outputFile, rubricFile, writtenOver, writtenTwice } from './named-files.js';
import { type ReportTarget, readReport } from './report-option.js';

/** The options that name files to be written. */
interface WrittenFlags {
  readonly report?: readonly string[];
  readonly output?: string;
  readonly save?: string;
}

/** Checks all of `--report`; no file may be written twice in one run, and no result may overwrite an input. */
export function readReports<Format extends string>(
  flags: WrittenFlags,
  known: readonly Format[],
  inputs: readonly NamedFile[],
  files: Pick<Files, 'resolve'>,
): Outcome<readonly ReportTarget<Format>[]> {
  const reports = combined((flags.report ?? []).map((found) => readReport(found, known)));
  if (!reports.ok) return reports;
  const folders = reports.value.filter(({ path }) => path.endsWith('/'));
  if (folders.length > 0) {
    return failure(...folders.map(({ path }) => problem('usage/report-file', { found: path })));
  }
  const written = [
    ...outputFile(flags.output),
    ...(flags.save === undefined ? [] : [{ option: '--save', path: flags.save }]),
    ...reports.value.map(({ path }) => ({ option: '--report', path })),
  ];
  const clashes = [...writtenTwice(written, files), ...writtenOver(written, inputs, files)];
  return clashes.length === 0 ? reports : failure(...clashes);
}

/** One problem for each result that would overwrite the rubric, which the answers may have named. */
export function writtenOverRubric(
  { output, rubric }: Pick<WrittenFlags, 'output'> & { readonly rubric?: string },
  reports: readonly ReportTarget<string>[],
  rubricName: string,
  files: Pick<Files, 'resolve'>,
): readonly Problem[] {
  const written = [...outputFile(output), ...reports.map(({ path }) => ({ option: '--report', path }))];
  return writtenOver(written, rubricFile(rubricName, rubric), files);
}

/** Writes each report as a whole or not at all; one that fails does not stop the others. */
export async function writeReports<Format>(
  ports: Ports,
  messages: Messages,
  targets: readonly ReportTarget<Format>[],
  rendererOf: (format: Format) => Promise<(options: RenderOptions) => string>,
): Promise<readonly FailureReason[]> {
  const failures: FailureReason[] = [];
  for (const { format, path } of targets) {
    const render = await rendererOf(format);
    failures.push(...(await deliverToFile(ports, messages, render(FILE_LAYOUT), path)));
  }
  return failures;
}

import { INPUT_KINDS, type InputKind } from '../../batch/framing/input-kind.js';
import { type NamedFile, rubricFile, writtenOver, writtenTwice } from '../../cli/named-files.js';
import { namesIn } from '../../cli/read-options.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { filesNamed } from '../../loading/files-named.js';
import { chooseRubric } from '../../loading/load-rubric.js';
import type { Files } from '../../ports/files.js';
import { BATCH_NAMED, BATCH_WHY } from '../../words/en/batch/conflicts.js';
import type { BatchFlags } from './options.js';

/** The name of standard input on the command line. */
export const STANDARD_INPUT = '-';

/** What is read, in this order. */
export interface PlannedInputs {
  /** `-` for standard input, which is also read if no file is named. */
  readonly files: readonly string[];
  /** Detected by name and content if missing. */
  readonly kind?: InputKind;
  /** Columns of tables to leave out. */
  readonly skipColumns: readonly string[];
}

interface FileFlags
  extends Pick<BatchFlags, 'input' | 'output' | 'rubric' | 'baseline' | 'summary' | 'skipColumns'> {
  /** The files of reports. */
  readonly reported?: readonly string[];
  /** The rubric named by the environment. */
  readonly rubricAround?: string | undefined;
}

/** Finds the files that match patterns, and rejects a run that would overwrite its input. */
export async function planInputs(
  words: readonly string[],
  flags: FileFlags,
  files: Pick<Files, 'matching' | 'resolve'>,
): Promise<Outcome<PlannedInputs>> {
  const kind = readKind(flags.input);
  const found = await Promise.all(words.map((word) => filesNamed(word, files)));
  const paths = found.flatMap((each) => (each.ok ? each.value : []));
  const problems = [
    ...problemsOf(kind),
    ...found.flatMap(problemsOf),
    ...inputTwice(words),
    ...clashes(paths, flags, files),
  ];
  if (problems.length > 0 || !kind.ok) return failure(...problems);
  const skipColumns = namesIn(flags.skipColumns);
  return success({ files: paths, skipColumns, ...(kind.value !== undefined && { kind: kind.value }) });
}

function readKind(found: string | false = false): Outcome<InputKind | undefined> {
  const kind = INPUT_KINDS.find((each) => each === found);
  if (found === false || kind !== undefined) return success(kind);
  return failure(problem('usage/input', { found, known: [...INPUT_KINDS] }));
}

function inputTwice(words: readonly string[]): readonly Problem[] {
  if (words.filter((word) => word === STANDARD_INPUT).length < 2) return [];
  const options = [STANDARD_INPUT, STANDARD_INPUT];
  return [problem('usage/conflict', { options, why: BATCH_WHY.inputTwice })];
}

function clashes(
  paths: readonly string[],
  { output, summary, rubric, rubricAround, baseline, reported = [] }: FileFlags,
  files: Pick<Files, 'resolve'>,
): readonly Problem[] {
  const written = named([
    ['--output', output],
    ['--summary', summary],
    ...reported.map((path) => ['--report', path] as const),
  ]);
  const inputs = named([
    ...paths.map((path) => [BATCH_NAMED.input, path] as const),
    ['--baseline', baseline],
  ]);
  const all = [...inputs, ...rubricFile(chooseRubric(rubric, rubricAround), rubric)];
  return [...writtenTwice(written, files), ...writtenOver(written, all, files)];
}

function named(options: readonly (readonly [string, string | undefined])[]): readonly NamedFile[] {
  return options.flatMap(([option, path]) => (path === undefined || path === '-' ? [] : [{ option, path }]));
}

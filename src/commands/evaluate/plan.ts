import { chosenFormat } from '../../cli/chosen-format.js';
import type { NamedFile } from '../../cli/named-files.js';
import type { Prompting } from '../../cli/prompting.js';
import { readDay, readMaxLeftOut, readThreshold } from '../../cli/read-options.js';
import { readReports } from '../../cli/reports.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import type { AnswerOrigin } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import type { CsvTable } from '../../render/data/result-csv.js';
import { FORMATS, type Format } from '../../render/renderers.js';
import { NAMED, WHY } from '../../words/en/conflicts.js';
import type { EvaluateFlags } from './options.js';
import { type ResultFile, readTable } from './reports.js';

/** What `evaluate` is to do, checked as far as the command line alone allows. */
export interface Plan {
  readonly source: AnswerOrigin;
  readonly format: Format;
  readonly reports: readonly ResultFile[];
  /** What a row of CSV is. */
  readonly table: CsvTable;
  readonly asOf: string;
  readonly failUnder?: number;
  readonly maxLeftOut?: number;
}

/** Checks the flags and decides where the answers come from. */
export function planEvaluation(
  answers: string | undefined,
  flags: EvaluateFlags,
  prompting: Prompting,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<Plan> {
  const source = recordOf(answerSource(answers, flags, { ...environment, prompting }), flags);
  const manner = mannerOfAsking(answers, flags, prompting);
  const format = chosenFormat(flags, environment, FORMATS, 'pretty');
  const reports = readReports(flags, FORMATS, inputsOf(answers, flags), files);
  const table = readTable(flags.table, format, reports);
  const asOf = readDay(flags.asOf ?? clock.today());
  const failUnder = readThreshold(flags.failUnder);
  const maxLeftOut = readMaxLeftOut(flags.maxLeftOut);
  const problems = [source, manner, format, reports, table, asOf, failUnder, maxLeftOut].flatMap(problemsOf);
  if (!source.ok || !manner.ok || !format.ok || !reports.ok || !table.ok) return failure(...problems);
  if (!asOf.ok || !failUnder.ok || !maxLeftOut.ok) return failure(...problems);
  return success({
    source: source.value,
    format: format.value,
    reports: reports.value,
    table: table.value,
    asOf: asOf.value,
    ...(failUnder.value !== undefined && { failUnder: failUnder.value }),
    ...(maxLeftOut.value !== undefined && { maxLeftOut: maxLeftOut.value }),
  });
}

/** The answers files that the command line names. */
function inputsOf(
  positional: string | undefined,
  { answers, resume, proposals = [] }: EvaluateFlags,
): readonly NamedFile[] {
  return [
    { option: NAMED.answers, path: positional },
    { option: '--answers', path: answers },
    { option: '--resume', path: resume },
    ...proposals.map((path) => ({ option: '--proposals', path })),
  ].flatMap(({ option, path }) => (path === undefined || path === '-' ? [] : [{ option, path }]));
}

function answerSource(
  positional: string | undefined,
  flags: EvaluateFlags,
  { prompting, stdinIsTerminal }: { readonly prompting: Prompting; readonly stdinIsTerminal: boolean },
): Outcome<AnswerOrigin> {
  const named = [
    ...(positional === undefined ? [] : [{ option: NAMED.answersFile, path: positional }]),
    ...(flags.answers === undefined ? [] : [{ option: '--answers', path: flags.answers }]),
    ...(flags.resume === undefined ? [] : [{ option: '--resume', path: flags.resume }]),
  ];
  if (named.length > 1) {
    const options = named.map(({ option }) => option);
    return failure(problem('usage/conflict', { options, why: WHY.answersTwice }));
  }
  const path = named[0]?.path;
  if (flags.resume !== undefined) return asking('--resume', path, prompting);
  if (flags.ask !== undefined) return path === '-' ? twoUsesOfInput() : asking('--ask', path, prompting);
  if (path !== undefined) return success(path === '-' ? { kind: 'stdin' } : { kind: 'file', path });
  if (prompting.kind === 'possible') return success({ kind: 'interview' });
  // A terminal that may not be asked has no answers, and a pipe may stay open: reading might never end.
  return success({ kind: stdinIsTerminal || flags.set !== undefined ? 'settings' : 'stdin' });
}

/** The record that is meant, where the answers are one of several. */
function recordOf(source: Outcome<AnswerOrigin>, { record }: EvaluateFlags): Outcome<AnswerOrigin> {
  if (!source.ok || record === undefined) return source;
  if (source.value.kind === 'file') return success({ kind: 'record', path: source.value.path, record });
  const args = { option: '--record', needs: NAMED.listFile, why: WHY.recordOfWhat };
  return failure(problem('usage/needs', args));
}

function twoUsesOfInput(): Outcome<never> {
  return failure(problem('usage/conflict', { options: ['-', '--ask'], why: WHY.inputForTwo }));
}

/** The interview that this option requires, starting from the answers in a file if there is one. */
function asking(option: string, resume: string | undefined, prompting: Prompting): Outcome<AnswerOrigin> {
  switch (prompting.kind) {
    case 'possible':
      return success({ kind: 'interview', ...(resume !== undefined && { resume }) });
    case 'no-terminal':
      return failure(problem('usage/not-a-terminal', { option }));
    case 'forbidden': {
      const options = [option, prompting.by];
      return failure(problem('usage/conflict', { options, why: WHY.asksAndForbids }));
    }
  }
}

/** Options on how to ask require an interview. */
function mannerOfAsking(
  positional: string | undefined,
  { quick, coach, strictEvidence, answers, resume, ask }: EvaluateFlags,
  prompting: Prompting,
): Outcome<void> {
  const given = [...(quick ? ['--quick'] : []), ...(coach ? ['--coach'] : [])];
  if (strictEvidence && given.length > 0) {
    const options = [...given, '--strict-evidence'];
    return failure(problem('usage/conflict', { options, why: WHY.sourceLater }));
  }
  // These two are themselves rejected if nothing can be asked.
  if (resume !== undefined || ask !== undefined) return success(undefined);
  const path = positional ?? answers;
  const file = path === '-' ? '-' : positional === undefined ? '--answers' : NAMED.answersFile;
  const refusals = given.map((option) => {
    if (path !== undefined) {
      return problem('usage/conflict', { options: [file, option], why: WHY.readWithoutQuestion });
    }
    const asked = asking(option, undefined, prompting);
    return asked.ok ? undefined : asked.problems[0];
  });
  const problems = refusals.filter((each) => each !== undefined);
  return problems.length === 0 ? success(undefined) : failure(...problems);
}

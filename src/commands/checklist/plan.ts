import { chosenFormat } from '../../cli/chosen-format.js';
import { answersFiles, outputFile, writtenOver } from '../../cli/named-files.js';
import { namesIn, readDay, readGivenEvidence } from '../../cli/read-options.js';
import { evidenceRule } from '../../cli/warn-missing-answers.js';
import type { CheckEntry } from '../../core/model/answer.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import type { Sources } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST_ORDERS, type ChecklistOrder } from '../../render/document/report/checklist.js';
import { CHECKLIST_FORMATS, type ChecklistFormat, DUE_FORMATS } from '../../render/renderers.js';
import { CHECKLIST_WHY } from '../../words/en/commands/checklist.js';
import { NAMED, TEXT_EXAMPLES } from '../../words/en/conflicts.js';
import type { ChecklistFlags } from './options.js';

/** Names of checks, and what became of them. */
export interface Marking {
  /** As it was typed. */
  readonly option: string;
  readonly names: readonly string[];
  readonly entry: CheckEntry;
}

/** What `checklist` is to do, checked as far as the command line alone allows. */
export interface ChecklistPlan extends Sources {
  /** The file of the answers, or `-`. */
  readonly path: string;
  readonly format: ChecklistFormat;
  readonly order: ChecklistOrder;
  readonly markings: readonly Marking[];
  /** Whether answers need the source that their question requires. */
  readonly evidence: 'strict' | 'lenient';
}

/** Checks the flags; answers come from a file or standard input. */
export function planChecklist(
  paths: readonly string[],
  flags: ChecklistFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<ChecklistPlan> {
  const format = readChecklistFormat(flags, environment);
  const [answers = '-', ...others] = paths;
  const asOf = readDay(flags.asOf ?? clock.today());
  const markings = asOf.ok ? readMarkings(flags, asOf.value) : success([]);
  const order = readOrder(flags.by);
  const problems = [
    ...[format, order, asOf, markings].flatMap(problemsOf),
    ...others.map((other) =>
      problem('usage/conflict', { options: [answers, other], why: CHECKLIST_WHY.one }),
    ),
    ...unnamed(flags),
    ...conflicts(answers, flags),
    ...onlyWithDue(flags),
    ...(flags.by !== undefined && format.ok ? orderless(format.value) : []),
    // The list may not overwrite the answers.
    ...writtenOver(outputFile(flags.output), answersFiles(paths), files),
  ];
  if (problems.length > 0 || !format.ok || !order.ok || !asOf.ok || !markings.ok) return failure(...problems);
  return success({
    path: answers,
    source: answers === '-' ? { kind: 'stdin' } : { kind: 'file', path: answers },
    format: format.value,
    order: order.value,
    asOf: asOf.value,
    markings: markings.value,
    evidence: evidenceRule(flags),
  });
}

/**
 * A format that only the list of what is due has says so, in place of those of the other list; one from the environment is
 * passed over.
 */
function readChecklistFormat(
  flags: ChecklistFlags,
  environment: Ports['environment'],
): Outcome<ChecklistFormat> {
  const ofDue = DUE_FORMATS.filter((each) => !CHECKLIST_FORMATS.some((other) => other === each));
  const found = chosenFormat(flags, {}, [...CHECKLIST_FORMATS, ...DUE_FORMATS], 'pretty');
  const only = found.ok ? ofDue.find((each) => each === found.value) : undefined;
  if (only === undefined) return chosenFormat(flags, environment, CHECKLIST_FORMATS, 'pretty');
  return failure(
    problem('usage/needs', { option: `-f ${only}`, needs: '--due', why: CHECKLIST_WHY.formatDue }),
  );
}

function readOrder(found: string | undefined): Outcome<ChecklistOrder> {
  const order = CHECKLIST_ORDERS.find((each) => each === (found ?? 'page'));
  if (order !== undefined) return success(order);
  return failure(problem('usage/order', { found: found ?? '', known: CHECKLIST_ORDERS }));
}

const MARKS = ['tick', 'contradict', 'reopen'] as const;

const STATE_OF = { tick: 'confirmed', contradict: 'contradicted', reopen: 'open' } as const;

/** With the day, and what else the flags say; a check that is open again has no evidence. */
function readMarkings(flags: ChecklistFlags, asOf: string): Outcome<readonly Marking[]> {
  const { source, note, checked = asOf } = flags;
  const evidence = readGivenEvidence({ source, checked, note }, asOf);
  if (!evidence.ok) return evidence;
  return success(
    MARKS.flatMap((mark) => {
      const names = namesIn(flags[mark]);
      const state = STATE_OF[mark];
      const entry = mark === 'reopen' ? { state } : { state, evidence: evidence.value };
      return names.length === 0 ? [] : [{ option: `--${mark}`, names, entry }];
    }),
  );
}

/** An empty name, as of a variable that is not set, would mark nothing and say so nowhere. */
function unnamed(flags: ChecklistFlags): readonly Problem[] {
  return MARKS.filter((mark) => flags[mark]?.some((list) => namesIn([list]).length === 0)).map((mark) =>
    problem('usage/no-text', { option: `--${mark}`, example: TEXT_EXAMPLES.check }),
  );
}

function conflicts(answers: string, flags: ChecklistFlags): readonly Problem[] {
  const marks = MARKS.filter((mark) => namesIn(flags[mark]).length > 0).map((mark) => `--${mark}`);
  const conflict = (option: string, other: string, why: string): Problem =>
    problem('usage/conflict', { options: [option, other], why });
  const [first] = marks;
  if (first === undefined) {
    const beside = (['source', 'note', 'checked'] as const).filter((name) => flags[name] !== undefined);
    return beside.map((name) => conflict(`--${name}`, NAMED.answers, CHECKLIST_WHY.onlyBeside));
  }
  return [
    ...(answers === '-' ? [conflict(first, '-', CHECKLIST_WHY.standardInput)] : []),
    ...((flags.set ?? []).length > 0 ? [conflict(first, '--set', CHECKLIST_WHY.settings)] : []),
  ];
}

/** JSON is in one order only, and so is a letter. */
function orderless(format: ChecklistFormat): readonly Problem[] {
  if (format !== 'json' && format !== 'letter') return [];
  return [
    problem('usage/conflict', { options: ['--by', `-f ${format}`], why: CHECKLIST_WHY.orderOf[format] }),
  ];
}

function onlyWithDue({ within, skipColumns }: ChecklistFlags): readonly Problem[] {
  const needsDue = (option: string, why: string): Problem =>
    problem('usage/needs', { option, needs: '--due', why });
  return [
    ...(within === undefined ? [] : [needsDue('--within', CHECKLIST_WHY.withinDue)]),
    ...(skipColumns === undefined ? [] : [needsDue('--skip-columns', CHECKLIST_WHY.columnsDue)]),
  ];
}

import { readThreshold } from '../../cli/read-options.js';
import type { Baseline } from '../../core/batch/baseline.js';
import {
  type BaselineComparison,
  comparison,
  type Finding,
  type Regression,
} from '../../core/batch/compare-baseline.js';
import { isByEdit, type RegressionKind } from '../../core/batch/regression-kinds.js';
import type { RecordPlace, Row } from '../../core/batch/row.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import { BASELINE } from '../../words/en/batch/rows.js';
import {
  goneText,
  kindsText,
  otherVersionText,
  regressionText,
  renamedText,
} from '../../words/en/change-text.js';
import { problemLine } from '../../words/en/problem-text.js';
import { recordWords } from '../../words/en/record-words.js';
import { type Compared, LEVEL } from './apply-gates.js';
import type { BatchContext } from './context.js';
import { readBaseline } from './read-baseline.js';
import { IN_DATA } from './said-in-data.js';
import type { RunProgress } from './score-all.js';

/** How many missing candidates are named. */
const MOST_GONE = 3;
/** How many rubric versions are named for a baseline that was combined from several. */
const MOST_VERSIONS = 3;

/** Compares rows with those of an earlier run one by one. */
export interface Comparing {
  readonly compare: (row: Row) => Compared;
  /** Reports the comparison; returns the reason if a gate had nothing to compare. */
  readonly finish: (progress: RunProgress, voice: 'normal' | 'silent') => Promise<readonly FailureReason[]>;
}

/** Opens the earlier run, if one is named; `--no-regressions` makes a regression a failure. */
export async function baselineComparison(
  context: BatchContext,
  stop: AbortSignal,
): Promise<Outcome<Comparing | undefined>> {
  const { flags, ports, loaded, messages } = context;
  if (flags.baseline === undefined) return success(undefined);
  const tolerance = readThreshold(flags.tolerance, '--tolerance');
  if (!tolerance.ok) return tolerance;
  const baseline = await readBaseline(ports.files, flags.baseline, loaded.rubric.id, stop);
  // No record will be compared.
  if (stop.aborted) return success(undefined);
  const isNew = baseline.ok ? baseline.value.entries.size === 0 : isNotFound(baseline);
  if (isNew && flags.allowNewBaseline) {
    await messages.info(BASELINE.isNew(flags.baseline));
    return success(undefined);
  }
  if (!baseline.ok) return baseline;
  if (flags.regressions !== true && isNew) {
    return failure(problem('baseline/no-candidates', { name: flags.baseline }));
  }
  const { bands } = loaded.rubric;
  const by = { bands, sha256: loaded.stamp.sha256, tolerance: tolerance.value ?? 0 };
  const compared = comparison(baseline.value, by);
  return success(comparingWith(context, baseline.value, compared));
}

function mixedUp(finding: Mistaken): Compared {
  const reason = {
    status: ExitStatus.Unusable,
    why: problemLine(mistaken(finding, recordWords, BASELINE)),
    inData: IN_DATA.problemInRow(mistaken(finding, IN_DATA.recordWords, IN_DATA.BASELINE), 'refused').message,
  };
  return { reasons: [reason], isWorse: false };
}

function isNotFound(read: Outcome<Baseline>): boolean {
  return !read.ok && read.problems.every(({ code }) => code === 'input/not-found');
}

type Context = Pick<BatchContext, 'flags' | 'loaded' | 'messages'>;

function comparingWith(context: Context, baseline: Baseline, compared: BaselineComparison): Comparing {
  const kindCounts = new Map<RegressionKind, number>();
  const worse = (regression: Regression): Compared => {
    const kinds = regression.kinds();
    for (const kind of kinds) kindCounts.set(kind, (kindCounts.get(kind) ?? 0) + 1);
    const { regressions } = context.flags;
    const since = { kind: 'worse', before: regression.before, kinds } as const;
    if (regressions === true || (regressions === 'answers' && !isByEdit(kinds))) return { ...LEVEL, since };
    const beyond = isBeyondTolerance(context, regression);
    const why = regressionText(regression) + (beyond ? BASELINE.lowerVerdict : '');
    const inData = IN_DATA.regressionText(regression) + (beyond ? IN_DATA.BASELINE.lowerVerdict : '');
    return { reasons: [{ status: ExitStatus.Failed, why, inData }], isWorse: true, since };
  };
  return {
    compare: (row) => {
      const finding = compared.add(row);
      if (finding.kind === 'worse') return worse(finding.regression);
      if (finding.kind === 'twice' || finding.kind === 'ambiguous') return mixedUp(finding);
      const { kind } = finding;
      if (kind === 'not-scored') return LEVEL;
      return { ...LEVEL, since: { kind, ...('before' in finding && { before: finding.before }) } };
    },
    finish: async (progress, voice) => {
      const isWhole = progress.ended === 'all-done';
      const missing = isWhole ? compared.gone(MOST_GONE) : NO_NAMES;
      const lines = [
        ...changeLines(context, baseline, compared, missing.count),
        ...(kindCounts.size === 0 ? [] : [kindsText(kindCounts)]),
        ...otherNameLines(compared, missing),
      ];
      if (voice === 'normal') for (const line of lines) await context.messages.info(line);
      return [...allStrangers(context, compared, progress), ...missingOnes(context, compared, missing)];
    },
  };
}

/** If a run was stopped, the missing candidates may be in the rest of the input. */
function allStrangers(
  { flags }: Context,
  compared: BaselineComparison,
  { scored, ended }: RunProgress,
): readonly FailureReason[] {
  const isToldToEnd = ended === 'signal' || ended === 'stopped';
  if (flags.regressions === true || isToldToEnd || scored === 0 || compared.counts().new < scored) return [];
  const why = BASELINE.allNew(flags.baseline ?? '');
  return [{ status: ExitStatus.Unusable, why }];
}

/** Whether a candidate fails although it lost no more points than allowed. */
function isBeyondTolerance({ flags }: Context, { move }: Regression): boolean {
  return flags.tolerance !== undefined && move.points <= Number(flags.tolerance);
}

function changeLines(
  { flags, loaded }: Context,
  { stamps }: Baseline,
  compared: BaselineComparison,
  gone: number,
): readonly string[] {
  const { stamp } = loaded;
  const others = stamps.filter(({ version, sha256 }) => version !== stamp.version || sha256 !== stamp.sha256);
  return [
    ...others.slice(0, MOST_VERSIONS).map((other) => otherVersionText(other, stamp)),
    ...compared.worst().map((each) => regressionText(each)),
    BASELINE.counts(flags.baseline ?? '', {
      ...compared.counts(),
      gone,
      renamed: compared.renamed().count,
    }),
  ];
}

type Named = ReturnType<BaselineComparison['gone']>;

const NO_NAMES: Named = { names: [], count: 0 };

function otherNameLines(compared: BaselineComparison, { names, count }: Named): readonly string[] {
  const renamed = compared.renamed();
  return [
    ...(count === 0 ? [] : [goneText(names, count)]),
    ...(renamed.count === 0 ? [] : [renamedText(renamed.first, renamed.count)]),
  ];
}

/** Candidates of the baseline that are missing, or have another name, where that fails the run. */
function missingOnes(
  { flags }: Context,
  compared: BaselineComparison,
  { names, count }: Named,
): readonly FailureReason[] {
  const renamed = compared.renamed();
  if (!flags.failOnMissing || count + renamed.count === 0) return [];
  const first = names[0] ?? renamed.first[0]?.before ?? '';
  return [{ status: ExitStatus.Failed, why: BASELINE.missing(first, count + renamed.count) }];
}

type Mistaken = Extract<Finding, { kind: 'twice' | 'ambiguous' }>;

/** The problem of two rows that cannot both be the same candidate. */
function mistaken(finding: Mistaken, words: typeof recordWords, { withId }: typeof BASELINE): Problem {
  const { candidate } = finding;
  if (finding.kind === 'twice') {
    const places = { first: words(finding.first), second: words(finding.second) };
    return problem('baseline/duplicate', { candidate, ...places });
  }
  const { first, second, line } = finding;
  const placed = (place: RecordPlace, id: string): string => withId(words(place), id);
  const places = { first: placed(first, first.id), second: placed(second, second.id) };
  return problem('baseline/ambiguous', { candidate, ...places, line });
}

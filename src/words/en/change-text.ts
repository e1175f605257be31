import type { AnswerChange, AnswerSnapshot, LikelyCauses } from '../../core/batch/answer-snapshot.js';
import type { Regression, RenamedCandidate } from '../../core/batch/compare-baseline.js';
import type { RegressionKind } from '../../core/batch/regression-kinds.js';
import type { SinceBaseline } from '../../core/batch/row.js';
import type { RubricRef } from '../../core/model/loaded-rubric.js';
import { whole } from '../numbers/whole-numbers.js';
import { plain, quote } from '../outside-text.js';
import {
  KIND_COUNTS,
  NOT_FOUND,
  OTHER_VERSION,
  REGRESSION,
  REGRESSION_CAUSES,
  SINCE,
} from './change-words.js';

const LISTED = 5;

/** One sentence on what got worse about a candidate, by how much, and which answers caused it. */
export function regressionText(regression: Regression): string {
  const { candidate, before, after, move } = regression;
  const issuer = candidate.issuer === undefined ? '' : ` (${plain(candidate.issuer)})`;
  const parts = [
    ...(move.points > 0 ? [REGRESSION.lowEnd(whole(before.low), whole(after.low))] : []),
    ...(before.verdict === after.verdict ? [] : [REGRESSION.verdict(before.verdict, after.verdict)]),
    ...(before.worst === after.worst || after.worst === after.verdict
      ? []
      : [REGRESSION.worst(before.worst, after.worst)]),
    ...(before.firm && !after.firm ? [REGRESSION.notFirm] : []),
  ];
  const what = REGRESSION.worse(`${plain(candidate.name)}${issuer}`, parts.join(', '));
  return `${what}; ${blameText(regression.answers())}`;
}

function blameText(blame: LikelyCauses): string {
  if (blame === 'not-in-baseline') return REGRESSION.notInBaseline;
  if (blame === 'not-in-run') return REGRESSION.notInRun;
  if (blame.length === 0) return REGRESSION.noAnswer;
  const more = blame.length - LISTED;
  const shown = blame.slice(0, LISTED).map(changeText).join(', ');
  return more > 0 ? shown + REGRESSION.moreAnswers(more) : shown;
}

function changeText({ question, before, after }: AnswerChange): string {
  return REGRESSION.answer(plain(question), markText(before), markText(after));
}

function markText(mark: AnswerSnapshot | undefined): string {
  if (mark === undefined) return REGRESSION.notInRubric;
  const isGiven = mark.state === 'answered' || mark.state === 'partial';
  if (isGiven && mark.value !== undefined) return quote(mark.value);
  return REGRESSION.state(mark.state);
}

/** Says that a baseline was scored with another version of the same rubric. */
export function otherVersionText(then: RubricRef, now: RubricRef): string {
  const what = OTHER_VERSION.scored(plain(now.id));
  if (then.version !== now.version)
    return what + OTHER_VERSION.version(plain(then.version), plain(now.version));
  return what + OTHER_VERSION.text(plain(now.version), then.sha256.slice(0, 12), now.sha256.slice(0, 12));
}

/** The candidates of the baseline that are missing in this run. */
export function goneText(names: readonly string[], count: number): string {
  return NOT_FOUND.gone(names.map(plain).join(', ')) + moreText(count - names.length);
}

/** The candidates that have another name than in the baseline. */
export function renamedText(first: readonly RenamedCandidate[], count: number): string {
  const shown = first.map(({ before, after }) => NOT_FOUND.rename(plain(before), plain(after))).join(', ');
  return NOT_FOUND.renamed(shown) + moreText(count - first.length);
}

function moreText(more: number): string {
  return more > 0 ? NOT_FOUND.more(more) : '';
}

/** How many candidates came out worse by each kind of cause; several may have a part in one. */
export function kindsText(counts: ReadonlyMap<RegressionKind, number>): string {
  const parts = [...counts].map(([kind, count]) => KIND_COUNTS.one(count, REGRESSION_CAUSES[kind]));
  return KIND_COUNTS.all(parts.join(', '));
}

/** What became of a candidate since the baseline, in a few words. */
export function sinceText({ kind, before, kinds = [] }: SinceBaseline): string {
  if (before === undefined || kind === 'new') return SINCE.new;
  if (kind === 'same') return SINCE.same;
  const was = SINCE.was(kind, before.verdict, whole(before.low));
  return kinds.length === 0 ? was : `${was}: ${kinds.map((each) => REGRESSION_CAUSES[each]).join(', ')}`;
}

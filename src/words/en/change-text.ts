import type { AnswerChange, AnswerSnapshot, LikelyCauses } from '../../core/batch/answer-snapshot.js';
import type { Regression, RenamedCandidate } from '../../core/batch/compare-baseline.js';
import type { RegressionKind } from '../../core/batch/regression-kinds.js';
import type { SinceBaseline } from '../../core/batch/row.js';
import type { RubricRef } from '../../core/model/loaded-rubric.js';
import { whole } from '../numbers/whole-numbers.js';
import { counted } from './phrases.js';
import { plain, quote } from './problem-words.js';

const LISTED = 5;

/** One sentence on what got worse about a candidate, by how much, and which answers caused it. */
export function regressionText(regression: Regression): string {
  const { candidate, before, after, move } = regression;
  const issuer = candidate.issuer === undefined ? '' : ` (${plain(candidate.issuer)})`;
  const parts = [
    ...(move.points > 0 ? [pointsText(before.low, after.low)] : []),
    ...(before.verdict === after.verdict ? [] : [wordsText('the verdict', before.verdict, after.verdict)]),
    ...(before.worst === after.worst || after.worst === after.verdict
      ? []
      : [wordsText('the worst it can be', before.worst, after.worst)]),
    ...(before.firm && !after.firm ? ['it is no longer firm'] : []),
  ];
  const what = `${plain(candidate.name)}${issuer} came out worse than in the baseline: ${parts.join(', ')}`;
  return `${what}; ${blameText(regression.answers())}`;
}

function pointsText(before: number, after: number): string {
  const [from, to] = [whole(before), whole(after)];
  if (from === to) return `the low end of the score fell by less than a point, at ${to}`;
  return `the low end of the score went from ${from} to ${to}`;
}

function wordsText(what: string, before: string, after: string): string {
  return `${what} from ${plain(before)} to ${plain(after)}`;
}

function blameText(blame: LikelyCauses): string {
  if (blame === 'not-in-baseline') {
    return 'the baseline does not tell which answers did it, since it was written with --brief';
  }
  if (blame === 'not-in-run') return 'to see which answers did it, run without --brief';
  if (blame.length === 0) return 'no answer got worse, so look at rules, checks and the rubric';
  const more = blame.length - LISTED;
  const shown = blame.slice(0, LISTED).map(changeText).join(', ');
  return more > 0 ? `${shown} (and ${counted(more, 'more answer')})` : shown;
}

function changeText({ question, before, after }: AnswerChange): string {
  const [from, to] = [markText(before), markText(after)];
  if (from !== to) return `${plain(question)} went from ${from} to ${to}`;
  return `${plain(question)} is still ${to} and worth less`;
}

function markText(mark: AnswerSnapshot | undefined): string {
  if (mark === undefined) return 'not being in the rubric';
  const isGiven = mark.state === 'answered' || mark.state === 'partial';
  if (isGiven && mark.value !== undefined) return quote(mark.value);
  return plain(mark.state.replaceAll('-', ' '));
}

/** Says that a baseline was scored with another version of the same rubric. */
export function otherVersionText(then: RubricRef, now: RubricRef): string {
  const what = `the baseline was scored under another version of the rubric ${plain(now.id)}`;
  if (then.version !== now.version) return `${what}: ${plain(then.version)}, and now ${plain(now.version)}`;
  const [before, after] = [then.sha256.slice(0, 12), now.sha256.slice(0, 12)];
  return `${what}: both call themselves ${plain(now.version)}, but their text differs (sha256 ${before}, and now ${after})`;
}

/** The candidates of the baseline that are missing in this run. */
export function goneText(names: readonly string[], count: number): string {
  const more = count - names.length;
  const shown = names.map(plain).join(', ');
  return `in the baseline, but not scored in this run: ${shown}${more > 0 ? ` (and ${more} more)` : ''}`;
}

/** The candidates that have another name than in the baseline. */
export function renamedText(first: readonly RenamedCandidate[], count: number): string {
  const shown = first.map(({ before, after }) => `${plain(before)} to ${plain(after)}`).join(', ');
  const more = count - first.length;
  return `renamed since the baseline: ${shown}${more > 0 ? ` (and ${more} more)` : ''}`;
}

/** How many candidates came out worse by each kind of cause; several may have a part in one. */
export function kindsText(counts: ReadonlyMap<RegressionKind, number>): string {
  const parts = [...counts].map(([kind, count]) => `${count} by ${KINDS[kind]}`);
  return `of those that came out worse: ${parts.join(', ')}`;
}

const KINDS: Readonly<Record<RegressionKind, string>> = {
  answer: 'an answer that was changed',
  check: 'a check that was changed',
  evidence: 'evidence that is out of date now',
  date: 'a date that is older now',
  rubric: 'the rubric',
  'not-shown': 'what brief rows do not show',
};

/** What became of a candidate since the baseline, in a few words. */
export function sinceText({ kind, before, kinds = [] }: SinceBaseline): string {
  if (before === undefined || kind === 'new') return 'new';
  if (kind === 'same') return 'the same';
  const was = `${kind}, was ${before.verdict.toUpperCase()} from ${whole(before.low)}`;
  return kinds.length === 0 ? was : `${was}: ${kinds.map((each) => KINDS[each]).join(', ')}`;
}

import type { AnswerSet } from '../../model/answer.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { LEAST_ANSWERED, type Outlook, type WaysOutlook } from '../../model/outlook.js';
import type { Interval } from '../../model/result.js';
import { roundOnce } from '../../model/round.js';
import { allQuestions, type Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import type { Assessment } from '../../scoring/assessment.js';
import { seededChance } from '../stability/weightings.js';
import { Tally } from './tally.js';
import { type WayTree, wayTree } from './tree.js';
import { countWays, everyWay, oneWay } from './walk.js';

const MOST_WAYS = 4096;
const DRAWS = 1000;
// Ways that hit a knock-out are left out, and others drawn for them.
const MOST_DRAWS = 4 * DRAWS;
const OUTSIDE = 0.05;

/** What the outlook of one candidate depends on. */
export interface OutlookInput {
  readonly rubric: Rubric;
  readonly sha256: string;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly asOf: string;
  readonly now: { readonly score: Interval; readonly verdict: Verdict };
  /** The weighted part of what counts that is answered, as in the result. */
  readonly answered: number;
}

/** Where the ways of filling in what is open end; those that hit a knock-out are left out, unless all do. */
export function outlook(input: OutlookInput): Outlook {
  const { rubric, answers, assessment, asOf, answered } = input;
  if (answered < LEAST_ANSWERED) return { reason: { answered } };
  const tree = wayTree(rubric, assessment, answers, asOf);
  const isExact = countWays(tree, MOST_WAYS) <= MOST_WAYS;
  const walk = isExact ? everyWay : drawnWays(input);
  const passed = tallied(input, tree, walk, (is) => !is.isStopped());
  const tally = passed.count > 0 ? passed : tallied(input, tree, walk, () => true);
  return {
    ...endsOf(input, tally, passed.count === 0),
    unless: assessment.knockouts.flatMap(({ rule, state }) => (state === 'unknown' ? [rule.id] : [])),
    open: tree.open(),
    method: isExact ? 'exact' : 'sampled',
    // Of a 95 % interval where it is widest: for a share of one half.
    error: isExact ? 0 : roundOnce(0.98 / Math.sqrt(tally.count)),
  };
}

function endsOf(
  { now: { score, verdict } }: OutlookInput,
  tally: Tally,
  isStopped: boolean,
): Pick<WaysOutlook, 'ways' | 'middle'> {
  const share = 1 - 2 * OUTSIDE;
  // Where a question counts only after an answer that is no level, no way may have a score.
  if (tally.count === 0) return { ways: { [verdict.id]: 1 }, middle: { ...score, share } };
  return { ways: isStopped ? { stop: 1 } : tally.shares(), middle: { ...tally.middle(OUTSIDE), share } };
}

/** Goes through ways, of which the given function says whether to count them. */
type Walk = (tree: WayTree, reach: (part: number) => boolean) => void;

function tallied(
  { rubric }: OutlookInput,
  tree: WayTree,
  walk: Walk,
  counts: (tree: WayTree) => boolean,
): Tally {
  const tally = new Tally(rubric.bands);
  walk(tree, (part) => {
    const end = counts(tree) ? tree.end() : undefined;
    if (end !== undefined) tally.add(end.band, end.score, part);
    return end !== undefined;
  });
  return tally;
}

/** Draws ways until enough are counted. */
function drawnWays({ rubric, sha256, answers }: OutlookInput): Walk {
  return (tree, reach) => {
    const chance = seededChance(seedOf(rubric, sha256, answers));
    let counted = 0;
    for (let done = 0; done < MOST_DRAWS && counted < DRAWS; done += 1) {
      if (oneWay(tree, chance, reach)) counted += 1;
    }
  };
}

/** The same for the same rubric and answers, in whatever order and form they came. */
function seedOf(rubric: Rubric, sha256: string, { answers }: AnswerSet): number {
  const given = allQuestions(rubric).flatMap(({ id }) => {
    const answer = answers.get(id);
    if (answer === undefined || answer.kind === 'unknown') return [];
    return [[id, answer.kind, 'value' in answer ? answer.value : null]];
  });
  const text = sha256 + canonicalJson(given);
  // FNV-1a, over UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

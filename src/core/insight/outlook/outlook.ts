import { LEAST_ANSWERED, type Outlook, type WaysOutlook } from '../../model/outlook.js';
import type { Interval } from '../../model/result.js';
import { roundOnce } from '../../model/round.js';
import { STOP, type Verdict } from '../../model/verdict.js';
import { eachWay, preparedWays, type WaysInput } from './each-way.js';
import { Tally } from './tally.js';

const OUTSIDE = 0.05;

/** What the outlook of one candidate depends on. */
export interface OutlookInput extends WaysInput {
  readonly now: { readonly score: Interval; readonly verdict: Verdict };
  /** The weighted part of what counts that is answered, as in the result. */
  readonly answered: number;
}

/** Where the ways of filling in what is open end; those that hit a knock-out are left out, unless all do. */
export function outlook(input: OutlookInput): Outlook {
  const { rubric, assessment, answered } = input;
  if (answered < LEAST_ANSWERED) return { reason: { answered } };
  const tally = new Tally(rubric.bands);
  const { isStopped, method, open } = eachWay(preparedWays(input), (end, part) =>
    tally.add(end.band, end.score, part),
  );
  return {
    ...endsOf(input, tally, isStopped),
    unless: assessment.knockouts.flatMap(({ rule, state }) => (state === 'unknown' ? [rule.id] : [])),
    open,
    method,
    // Of a 95 % interval where it is widest: for a share of one half.
    error: method === 'exact' ? 0 : roundOnce(0.98 / Math.sqrt(tally.count)),
  };
}

function endsOf(
  { now: { score, verdict } }: OutlookInput,
  tally: Tally,
  isStopped: boolean,
): Pick<WaysOutlook, 'ways' | 'middle'> {
  const share = 1 - 2 * OUTSIDE;
  // Where only answers that are no level count or pass the knock-outs, no way says where it ends.
  if (tally.count === 0 || (isStopped && verdict.id !== STOP.id))
    return { ways: { [verdict.id]: 1 }, middle: { ...score, share } };
  return { ways: isStopped ? { stop: 1 } : tally.shares(), middle: { ...tally.middle(OUTSIDE), share } };
}

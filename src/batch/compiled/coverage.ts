import { questionShares } from '../../core/insight/shares.js';
import type { AnswerSet } from '../../core/model/answer.js';
import { roundOnce } from '../../core/model/round.js';
import { assessByIntervals } from '../../core/scoring/assess-intervals.js';
import type { ScorerSettings } from '../scorer.js';
import type { Compiled } from './compile.js';
import type { LineState } from './line-state.js';
import { Memo, type MemoNode } from './memo.js';
import type { Roles } from './roles.js';

const MOST_BRANCHES = 1000;

/**
 * Writes the coverage as a member of a JSON object with its comma; the share of each question depends
 * on which ones are asked. Lines with an answer that is not applicable are handled elsewhere.
 */
export function coverageTeller(
  { loaded, asOf }: ScorerSettings,
  compiled: Compiled,
  roles: Roles,
): (state: LineState) => string {
  const { questions, asked } = compiled;
  const known = new Memo<readonly number[]>(MOST_BRANCHES);
  const sharesIn = (state: LineState): readonly number[] => {
    const shares = questionShares(assessByIntervals(loaded.rubric, answersIn(compiled, state), asOf));
    return questions.map(({ id }) => shares.get(id) ?? 0);
  };
  return (state) => {
    let branch: MemoNode<readonly number[]> = known.root();
    for (const at of roles.gated) branch = known.step(branch, asked(at, state) === 'no' ? 0 : 1);
    branch.found ??= sharesIn(state);
    let answered = 0;
    let withSource = 0;
    let onIssuersWord = 0;
    let onHearsay = 0;
    let onGuess = 0;
    for (const at of roles.counting) {
      if (state.readings[at]?.state === 'unknown' || asked(at, state) === 'no') continue;
      const share = branch.found[at] ?? 0;
      answered += share;
      if (state.hasSource[at] === true) withSource += share;
      const basis = state.bases[at];
      if (basis === 'issuer-claim') onIssuersWord += share;
      else if (basis === 'hearsay') onHearsay += share;
      else if (basis === 'guess') onGuess += share;
    }
    return `,"coverage":${JSON.stringify({
      answered: roundOnce(answered),
      withSource: roundOnce(withSource),
      onIssuersWord: roundOnce(onIssuersWord),
      onHearsay: roundOnce(onHearsay),
      onGuess: roundOnce(onGuess),
      leftOut: 0,
    })}`;
  };
}

/** The usable answers of a line as an `AnswerSet`, for computations in the core. */
function answersIn({ questions }: Compiled, state: LineState): AnswerSet {
  const answers = questions.flatMap(({ id }, at) => {
    const reading = state.readings[at];
    return reading === undefined ? [] : [[id, reading.answer] as const];
  });
  return { candidate: { name: '' }, answers: new Map(answers), checks: new Map() };
}

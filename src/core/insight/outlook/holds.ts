import { roundOnce } from '../../model/round.js';
import type { AnswerTest, Condition } from '../../model/rubric.js';

/** Whether something holds where everything that it reads is known. */
export type Holds = () => boolean;

/** What conditions read, prepared once for any number of ways. */
export interface Readings {
  /** False where the question is not asked or does not apply. */
  readonly passes: (question: string, test: AnswerTest) => Holds;
  /** The score, in [0, 1], of a criterion; undefined if it is not scored. */
  readonly mean: (criterion: string) => () => number | undefined;
}

/** Prepares conditions, so that to ask again whether one holds costs only what it reads. */
export function holdsIn(readings: Readings): (condition: Condition) => Holds {
  const prepare = (condition: Condition): Holds => {
    switch (condition.kind) {
      case 'answer':
        return readings.passes(condition.question, condition.test);
      case 'score':
        return comparing(condition, readings.mean(condition.criterion));
      case 'not': {
        const part = prepare(condition.of);
        return () => !part();
      }
      case 'all':
        return joined(condition.of.map(prepare), false);
      case 'any':
        return joined(condition.of.map(prepare), true);
    }
  };
  return prepare;
}

/** What the first part says that says this, or else the opposite. */
function joined(parts: readonly Holds[], deciding: boolean): Holds {
  return () => {
    for (const part of parts) if (part() === deciding) return deciding;
    return !deciding;
  };
}

function comparing(
  { op, bound }: Extract<Condition, { kind: 'score' }>,
  meanOf: () => number | undefined,
): Holds {
  return () => {
    const mean = meanOf();
    if (mean === undefined) return false;
    return roundOnce(mean) >= bound === (op === 'at-least');
  };
}

import { readTyped } from '../../core/answers/read-typed.js';
import { effectOf, stakeOf } from '../../core/insight/effect.js';
import type { Interview } from '../../core/interview/interview.js';
import type { TypedAnswer } from '../../core/model/partial-value.js';
import type { Question } from '../../core/model/rubric.js';
import type { QuestionPrompt } from '../../ports/prompter.js';
import { effectText, stakeText } from '../../render/layout/terminal/coach.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { TYPED_FORMS } from '../../words/en/typed-forms.js';
import type { InterviewSetting } from './interview-setting.js';

/** What coaching shows at a question. */
export interface Coaching {
  readonly stake?: string;
  readonly effect?: NonNullable<QuestionPrompt['effect']>;
}

/** Points and effects for one question; nothing unless coaching is on. */
export function coachingFor(
  { rubric, asOf, coach }: InterviewSetting,
  { answers }: Interview,
  question: Question,
): Coaching {
  if (coach === 'off') return {};
  const before = stakeOf(rubric, answers, question, asOf);
  if (before === undefined) return {};
  // A list is redrawn at every key, and each effect scores the whole rubric.
  const known = new Map<string, string | undefined>();
  const work = (typed: TypedAnswer): string | undefined => {
    const read = readTyped(question, typed, asOf, TYPED_FORMS);
    if (!read.ok) return undefined;
    const effect = effectOf(rubric, answers, { question, answer: read.value, asOf });
    return effect && escapeForTerminal(effectText(effect, before.projection.verdict));
  };
  return {
    stake: stakeText(before),
    effect: (typed) => {
      const key = JSON.stringify(typed);
      if (!known.has(key)) known.set(key, work(typed));
      return known.get(key);
    },
  };
}

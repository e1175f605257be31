import type { Band } from '../../../core/model/rubric.js';
import type { Reason } from '../../../core/model/verdict.js';
import { REASONS, STOP_TITLE } from './reason-words.js';

/** The title of a verdict: that of its band, or of a knock-out. */
export function verdictTitle(bands: readonly Pick<Band, 'id' | 'title'>[], id: string): string {
  return bands.find((band) => band.id === id)?.title ?? STOP_TITLE;
}

/** A reason for a verdict in one sentence. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'knockout':
    case 'cap':
      return reason.because;
    case 'possible-cap':
      return REASONS.possibleCap(reason.because);
    case 'open-questions':
      return openQuestionsSentence(reason);
    case 'open-knockouts':
      return REASONS.openKnockouts(reason.count);
  }
}

type OpenQuestions = Extract<Reason, { readonly kind: 'open-questions' }>;

function openQuestionsSentence({ scoring, rulesOnly, canChange }: OpenQuestions): string {
  const rules = rulesOnly === 0 ? '' : REASONS.andRules(rulesOnly);
  const open = scoring === 0 ? REASONS.rulesAlone(rulesOnly) : REASONS.scoring(scoring) + rules;
  return `${open}${canChange === 'verdict' ? '' : REASONS.noChange(scoring + rulesOnly)}.`;
}

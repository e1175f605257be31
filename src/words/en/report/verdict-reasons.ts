import type { Band } from '../../../core/model/rubric.js';
import type { Reason } from '../../../core/model/verdict.js';

/** The title of a verdict: that of its band, or of a knock-out. */
export function verdictTitle(bands: readonly Pick<Band, 'id' | 'title'>[], id: string): string {
  return bands.find((band) => band.id === id)?.title ?? 'Stop: do not pay for this';
}

/** A reason for a verdict in one sentence. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'knockout':
    case 'cap':
      return reason.because;
    case 'possible-cap':
      return `A cap may be hit: ${reason.because}`;
    case 'open-questions':
      return openQuestionsSentence(reason);
    case 'open-knockouts':
      return reason.count === 1
        ? 'One knock-out is not ruled out yet.'
        : `${reason.count} knock-outs are not ruled out yet.`;
  }
}

type OpenQuestions = Extract<Reason, { readonly kind: 'open-questions' }>;

function openQuestionsSentence({ scoring, rulesOnly, canChange }: OpenQuestions): string {
  const many = openQuestions(scoring, rulesOnly);
  if (canChange === 'verdict') return `${many}.`;
  return `${many}, and no answer to ${scoring + rulesOnly === 1 ? 'it' : 'them'} changes the verdict.`;
}

function openQuestions(scoring: number, rulesOnly: number): string {
  if (scoring === 0)
    return rulesOnly === 1
      ? 'One question that only matters to rules is open'
      : `${rulesOnly} questions that only matter to rules are open`;
  const many =
    scoring === 1 ? 'One question that counts is open' : `${scoring} questions that count are open`;
  if (rulesOnly === 0) return many;
  return `${many} (and ${rulesOnly === 1 ? 'one that only matters' : `${rulesOnly} that only matter`} to rules)`;
}

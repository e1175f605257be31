import type { BriefResult, Result } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';
import { reasonSentence, verdictTitle } from './verdict-reasons.js';

/** A verdict as the public JSON has it. */
export interface PublicVerdict extends Omit<VerdictResult, 'because' | 'unless'> {
  readonly title: string;
  readonly because: readonly string[];
}

/** The same with its verdict as in the public JSON, in words. */
export type InWords<Judged> =
  Judged extends Pick<BriefResult, 'verdict'>
    ? Omit<Judged, 'verdict'> & { readonly verdict: PublicVerdict }
    : never;

/** The result that the JSON schema describes. */
export type PublicResult = InWords<Result>;

/** Puts the verdict of a result or explanation into words; the keys keep their order. */
export function inWords<Judged extends Pick<BriefResult, 'verdict'>>(
  judged: Judged,
  rubric: Pick<Rubric, 'bands'>,
): InWords<Judged> {
  const verdict = verdictInWords(judged.verdict, rubric);
  // The cast keeps the verdict's place among the keys, which types cannot express.
  return { ...judged, verdict } as unknown as InWords<Judged>;
}

function verdictInWords(
  { id, because, unless: _, ...verdict }: VerdictResult,
  { bands }: Pick<Rubric, 'bands'>,
): PublicVerdict {
  return { id, title: verdictTitle(bands, id), ...verdict, because: because.map(reasonSentence) };
}

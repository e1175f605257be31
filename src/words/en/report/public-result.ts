import type { Outlook } from '../../../core/model/outlook.js';
import type { BriefResult, Result } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';
import { outlookInWords, type PublicOutlook } from './outlook.js';
import { reasonSentence, verdictTitle } from './verdict-reasons.js';

/** A verdict as the public JSON has it. */
export interface PublicVerdict extends Omit<VerdictResult, 'because' | 'unless'> {
  readonly title: string;
  readonly because: readonly string[];
}

/** The same with verdict and outlook as in the public JSON, in words. */
export type InWords<Judged> =
  Judged extends Pick<BriefResult, 'verdict'>
    ? {
        readonly [Key in keyof Judged]: Key extends 'verdict'
          ? PublicVerdict
          : Key extends 'outlook'
            ? PublicOutlook
            : Judged[Key];
      }
    : never;

/** The result that the JSON schema describes. */
export type PublicResult = InWords<Result>;

/** Puts the verdict of a result or explanation, and its outlook, into words; the keys keep their order. */
export function inWords<Judged extends Pick<BriefResult, 'verdict'> & { readonly outlook?: Outlook }>(
  judged: Judged,
  rubric: Pick<Rubric, 'bands'>,
): InWords<Judged> {
  const verdict = verdictInWords(judged.verdict, rubric);
  // The cast keeps their places among the keys, which types cannot express.
  const outlook = judged.outlook && { outlook: outlookInWords(judged.outlook) };
  return { ...judged, verdict, ...outlook } as unknown as InWords<Judged>;
}

function verdictInWords(
  { id, because, unless: _, ...verdict }: VerdictResult,
  { bands }: Pick<Rubric, 'bands'>,
): PublicVerdict {
  return { id, title: verdictTitle(bands, id), ...verdict, because: because.map(reasonSentence) };
}

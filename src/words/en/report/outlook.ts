import {
  LEAST_ANSWERED,
  type NoOutlook,
  type Outlook,
  type WaysOutlook,
} from '../../../core/model/outlook.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { Lean } from '../../../core/model/verdict.js';
import { apportion, sum, whole, wholePercent, wholeSpan } from '../../numbers/whole-numbers.js';
import { spanInWords, verdictWord } from '../phrases.js';
import { OUTLOOK_WORDS } from './outlook-words.js';

/** An outlook as the public JSON has it. */
export type PublicOutlook = WaysOutlook | { readonly reason: string };

/** Puts the reason for having none into words. */
export function outlookInWords(outlook: Outlook): PublicOutlook {
  return 'reason' in outlook ? { reason: reasonText(outlook) } : outlook;
}

function reasonText({ reason: { answered } }: NoOutlook): string {
  return OUTLOOK_WORDS.tooFew(wholePercent(answered), wholePercent(LEAST_ANSWERED));
}

/** The heading of the outlook in reports. */
export const OUTLOOK_HEADING = 'Every way to fill in what is open';

/**
 * Where most ways end, in one sentence; a line for each verdict with the ways that end in it, and one for the score in the
 * middle of them. None where nothing is open, or too much.
 */
export function outlookLines(outlook: Outlook): readonly string[] {
  if ('reason' in outlook || outlook.open === 0) return [];
  const { ways, middle, error, unless } = outlook;
  const rising = Object.entries(ways);
  return [
    mostWays(rising, unless.length),
    ...(rising.length === 1
      ? []
      : inPercents(rising)
          .reverse()
          .map(([id, share]) => OUTLOOK_WORDS.share(verdictWord(id), share, Math.ceil(error * 100)))),
    OUTLOOK_WORDS.middle(wholePercent(middle.share), spanInWords(wholeSpan(middle))),
  ];
}

/** Where most ways lead while it is open what to do, in words only. */
export function leanLine({ action, ways }: Lean, own?: Rubric['actionWords']): string {
  return OUTLOOK_WORDS.lean(percent(ways), action, own?.[action]);
}

/** In whole percents that add up to 100; what is less than one leaves the rest that much less. */
function inPercents(
  rising: readonly (readonly [id: string, share: number])[],
): (readonly [string, string])[] {
  const exact = rising.map(([, share]) => (share < LEAST ? 0 : share * 100));
  const rest = Math.ceil(100 * sum(rising.map(([, share]) => (share < LEAST ? share : 0))));
  const shown = apportion(exact, 100 - rest, (at) => ({ low: 0, high: exact[at] === 0 ? 0 : 100 }));
  return rising.map(([id, share], at) => [
    id,
    share < LEAST ? percent(share) : OUTLOOK_WORDS.percent(shown[at] ?? 0),
  ]);
}

/** A smaller part is no whole percent. */
const LEAST = 0.01;

/** Of two verdicts with as many ways, the lower one. */
function mostWays(rising: readonly (readonly [id: string, share: number])[], open: number): string {
  const [id, share] = rising.reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  // Cut, as every number that people read.
  return OUTLOOK_WORDS.most(
    share === 1 ? 'all' : whole(share * 10),
    verdictWord(id),
    id === 'stop' ? 0 : open,
  );
}

function percent(share: number): string {
  return OUTLOOK_WORDS.percent(share < LEAST ? 0 : wholePercent(share));
}

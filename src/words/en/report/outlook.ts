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

/** An outlook as the public JSON has it. */
export type PublicOutlook = WaysOutlook | { readonly reason: string };

/** Puts the reason for having none into words. */
export function outlookInWords(outlook: Outlook): PublicOutlook {
  return 'reason' in outlook ? { reason: reasonText(outlook) } : outlook;
}

function reasonText({ reason: { answered } }: NoOutlook): string {
  return `Only ${wholePercent(answered)}% of what counts is answered; ways are counted from ${wholePercent(LEAST_ANSWERED)}% on.`;
}

/** The heading of the outlook in reports. */
export const OUTLOOK_HEADING = 'Every way to fill in what is open';

/**
 * Where most ways end, in one sentence; a line for each verdict with the ways that end in it, and one for the score in the
 * middle of them. None where nothing is open, or too much.
 */
export function outlookLines(outlook: Outlook): readonly string[] {
  if ('reason' in outlook || outlook.open === 0) return [];
  const { ways, middle, error } = outlook;
  const about = error === 0 ? '' : `, give or take ${Math.ceil(error * 100)}`;
  const rising = Object.entries(ways);
  return [
    mostWays(rising),
    ...(rising.length === 1
      ? []
      : inPercents(rising)
          .reverse()
          .map(([id, share]) => `${verdictWord(id)}: ${share} of the ways${about}.`)),
    `The middle ${wholePercent(middle.share)}% of the ways score ${spanInWords(wholeSpan(middle))} out of 100.`,
  ];
}

/** Where most ways lead while it is open what to do, in words only. */
export function leanLine({ action, ways }: Lean, own?: Rubric['actionWords']): string {
  const paying = action === 'leave' ? 'keep your money' : 'pay only together with something of your own';
  const what = own?.[action] ?? paying;
  return `${percent(ways)} of the ways call for one thing: ${what}.`;
}

/** In whole percents that add up to 100; what is less than one leaves the rest that much less. */
function inPercents(
  rising: readonly (readonly [id: string, share: number])[],
): (readonly [string, string])[] {
  const exact = rising.map(([, share]) => (share < LEAST ? 0 : share * 100));
  const rest = Math.ceil(100 * sum(rising.map(([, share]) => (share < LEAST ? share : 0))));
  const shown = apportion(exact, 100 - rest, (at) => ({ low: 0, high: exact[at] === 0 ? 0 : 100 }));
  return rising.map(([id, share], at) => [id, share < LEAST ? percent(share) : `${shown[at]}%`]);
}

/** A smaller part is no whole percent. */
const LEAST = 0.01;

/** Of two verdicts with as many ways, the lower one. */
function mostWays(rising: readonly (readonly [id: string, share: number])[]): string {
  const [id, share] = rising.reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  const ways = share === 1 ? 'every way ends in' : `${ofTen(share)} of 10 ways end in`;
  return `Fill in what is open in every way, and ${ways} ${verdictWord(id)}.`;
}

/** Cut, as every number that people read. */
function ofTen(share: number): string {
  const tenths = whole(share * 10);
  return tenths === 0 ? 'fewer than 1' : `${tenths}`;
}

function percent(share: number): string {
  return share < LEAST ? 'less than 1%' : `${wholePercent(share)}%`;
}

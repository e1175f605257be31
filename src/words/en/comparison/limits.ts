import type { NamedReport } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { ANSWER_WORDS } from '../answer-words.js';
import { verdictWord } from '../phrases.js';
import { atBest, limitedBy } from '../report/overview.js';
import { inSeries, lettersOf } from './names.js';
import { KNOCKOUTS_OPEN } from './words.js';

/** The knock-outs that stop candidates, and the caps that hold their verdict below their score. */
export function heldBackSentences({ candidates }: Pick<Versus, 'candidates'>): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const held = new Map<string, string[]>();
  for (const { key, report } of candidates) {
    for (const reason of limitsOf(report)) held.set(reason, [...(held.get(reason) ?? []), letters(key)]);
  }
  return [...held].map(([reason, who]) => `${inSeries(who)}: ${reason}.`);
}

function limitsOf({ rubric, result: { score, verdict, caps } }: NamedReport['report']): readonly string[] {
  const place = (band: string | undefined): number => rubric.bands.findIndex(({ id }) => id === band);
  const byScore = rubric.bands.findIndex(({ from }) => score.high >= from);
  return verdict.because.flatMap((reason) => {
    if (reason.kind === 'knockout') return [limitedBy(reason.because, verdictWord('stop'))];
    if (reason.kind !== 'cap') return [];
    const most = caps.find(({ id }) => id === reason.rule)?.atMost;
    return most === undefined || place(most) <= byScore ? [] : [atBest(reason.because, most)];
  });
}

/** The knock-outs that are not ruled out. */
export function unlessSentences({ candidates }: Pick<Versus, 'candidates'>): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const open = candidates.flatMap(({ key, report }) => {
    const count = report.result.knockouts.filter(({ state }) => state === 'unknown').length;
    return count === 0 || report.result.verdict.id === 'stop'
      ? []
      : [ANSWER_WORDS.count(count, letters(key))];
  });
  return open.length === 0 ? [] : [KNOCKOUTS_OPEN(open)];
}

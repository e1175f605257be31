import type { NamedReport } from '../../../core/model/comparison.js';
import type * as en from '../../en/comparison/limits.js';
import { lettersOf } from '../../en/comparison/names.js';
import { limitedBy } from '../../en/report/overview.js';
import { verdictWord } from '../phrases.js';
import { atBest } from '../report/overview.js';
import { inSeries } from './names.js';

export const heldBackSentences: typeof en.heldBackSentences = ({ candidates }) => {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const held = new Map<string, string[]>();
  for (const { key, report } of candidates) {
    for (const reason of limitsOf(report)) held.set(reason, [...(held.get(reason) ?? []), letters(key)]);
  }
  return [...held].map(([reason, who]) => `${inSeries(who)}: ${reason}.`);
};

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

export const unlessSentences: typeof en.unlessSentences = ({ candidates }) => {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const open = candidates.flatMap(({ key, report }) => {
    const count = report.result.knockouts.filter(({ state }) => state === 'unknown').length;
    return count === 0 || report.result.verdict.id === 'stop' ? [] : [`${count} de ${letters(key)}`];
  });
  return open.length === 0
    ? []
    : [
        `Motivos de exclusión por descartar: ${inSeries(open)}; si se cumple uno, queda ${verdictWord('stop')}.`,
      ];
};

import type { Report } from '../../../core/model/result.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import type { Block, Mark } from '../model.js';

/** Verdict, score, scale and their basis; without a scale if a knock-out stops, since then no score matters. */
export function verdictCallout(report: Report): Block {
  const { shape, headline, score, sentences } = verdictSummary(report);
  const { rubric, result } = report;
  const reasons = sentences.map((text): Block => ({ kind: 'paragraph', text, labelled: ['Reason', text] }));
  const scale: Block = { kind: 'scale', score: wholeSpan(result.score), bands: rubric.bands };
  return {
    kind: 'callout',
    mark: shape === 'stop' ? 'poor' : markOf(report),
    headline,
    score,
    blocks: shape === 'stop' ? reasons : [scale, ...reasons],
  };
}

/** A firm verdict is as good as its band; an undecided one is neither good nor poor yet. */
function markOf({ rubric, result }: Report): Mark {
  const { id, firm } = result.verdict;
  if (!firm) return 'middling';
  if (id === rubric.bands[0]?.id) return 'good';
  return id === rubric.bands.at(-1)?.id ? 'poor' : 'middling';
}

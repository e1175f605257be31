import type { RenderOptions } from '../../terminal/render-options.js';
import { screenFor } from '../../terminal/screen.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import type { Count } from '../document/model.js';
import { tallyLines } from '../layout/terminal/tally.js';

/** The number of candidates by outcome, worst first, and the total at the end; on one line if it fits. */
export function verdictLine(counts: readonly Count[]): (options: RenderOptions) => string {
  return (options) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const total = BATCH_PAGE.candidates(all);
    if (all === 0) return `${total}\n`;
    const shown = counts.filter(({ count }) => count > 0);
    const lines = tallyLines({ counts: shown, total }, screenFor(options));
    return lines.map((line) => `${line}\n`).join('');
  };
}

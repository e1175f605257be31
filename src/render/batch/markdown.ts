import { digesterFor } from './digest.js';
import { markdownPage } from './markdown-page.js';
import type { BatchRenderer, BatchView } from './renderer.js';

const SHOWN = 20;

/** A page for a pull request or an issue: the counts, the worst candidates, and what could not be scored. */
export function markdownRows(view: BatchView): BatchRenderer {
  const digester = digesterFor(view, SHOWN);
  return {
    begin: () => '',
    rows: (rows) => {
      digester.add(rows);
      return '';
    },
    end: () => markdownPage(digester.digest(), view, Number.POSITIVE_INFINITY),
  };
}

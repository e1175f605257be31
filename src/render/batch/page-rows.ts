import { batchPage } from '../document/batch/page.js';
import type { Layout } from '../layouts.js';
import { type BatchDigest, digesterFor } from './digest.js';
import type { BatchRenderer, BatchView } from './renderer.js';

/** Collects what a page shows of the rows, and lays it out after the last one. */
export function pageRows(view: BatchView, lay: Layout): BatchRenderer {
  const digester = digesterFor(view, view.shown === 'all' ? Number.POSITIVE_INFINITY : view.shown);
  return {
    begin: () => '',
    rows: (rows) => {
      digester.add(rows);
      return '';
    },
    end: (groups) => lay(batchPage(digester.digest(groups), view), view),
  };
}

/** A page of limited size in bytes; rows that do not fit are counted, and none is cut. */
export function fittingPage(digest: BatchDigest, view: BatchView, lay: Layout, room: number): string {
  const page = (shown: number): string =>
    lay(batchPage({ ...digest, shown: digest.shown.slice(0, shown) }, view), view);
  const whole = page(digest.shown.length);
  if (bytesOf(whole) <= room) return whole;
  // Binary search: finds how many rows fit without rendering the page once per row.
  let [most, tooMany] = [0, digest.shown.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (bytesOf(page(middle)) <= room) most = middle;
    else tooMany = middle;
  }
  const found = page(most);
  return bytesOf(found) <= room ? found : '';
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

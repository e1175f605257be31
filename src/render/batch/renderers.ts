import { type LayoutName, layouts } from '../layouts.js';
import type { BatchFormat, BatchRenderer, BatchView } from './renderer.js';

type RowsRenderer = (view: BatchView) => BatchRenderer;

/** Every format's renderer of rows, loaded on request. */
export const batchRenderers: Readonly<Record<BatchFormat, () => Promise<RowsRenderer>>> = {
  ndjson: async () => (await import('../data/batch-ndjson.js')).ndjsonRows,
  csv: async () => (await import('../data/batch-csv.js')).csvRows,
  pretty: () => onPage('pretty'),
  markdown: () => onPage('markdown'),
  html: () => onPage('html'),
  junit: async () => (await import('../data/batch-junit.js')).junitRows,
  github: async () => (await import('../data/batch-github.js')).githubRows,
};

async function onPage(name: LayoutName): Promise<RowsRenderer> {
  const lay = await layouts[name]();
  const { pageRows } = await import('./page-rows.js');
  return (view) => pageRows(view, lay);
}

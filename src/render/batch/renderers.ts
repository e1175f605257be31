import type { BatchFormat, BatchRenderer, BatchView } from './renderer.js';

/** Every format's renderer of rows, loaded only when it is asked for. */
export const batchRenderers: Readonly<
  Record<BatchFormat, () => Promise<(view: BatchView) => BatchRenderer>>
> = {
  ndjson: async () => (await import('../data/batch-ndjson.js')).ndjsonRows,
  csv: async () => (await import('../data/batch-csv.js')).csvRows,
  pretty: async () => (await import('./pretty.js')).prettyRows,
  markdown: async () => (await import('./markdown.js')).markdownRows,
  junit: async () => (await import('../data/batch-junit.js')).junitRows,
  github: async () => (await import('../data/batch-github.js')).githubRows,
};

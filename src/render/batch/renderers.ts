import type { BatchFormat, BatchRenderer, BatchView } from './renderer.js';

/** Every format's renderer of rows, loaded only when it is asked for. */
export const batchRenderers: Readonly<
  Record<BatchFormat, () => Promise<(view: BatchView) => BatchRenderer>>
> = {
  ndjson: async () => (await import('./ndjson.js')).ndjsonRows,
};

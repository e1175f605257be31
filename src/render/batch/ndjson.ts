import type { BatchRenderer } from './renderer.js';

/** Writes each row as the line of JSON that it is. */
export function ndjsonRows(): BatchRenderer {
  return {
    begin: () => '',
    rows: (rows) => rows.map((row) => `${row.line}\n`).join(''),
    end: () => '',
  };
}

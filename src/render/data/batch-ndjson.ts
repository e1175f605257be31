import type { BatchRenderer } from '../batch/renderer.js';

/** Writes the JSON line of each row. */
export function ndjsonRows(): BatchRenderer {
  return {
    begin: () => '',
    rows: (rows) => {
      let text = '';
      for (const { row } of rows) text += `${row.line}\n`;
      return text;
    },
    end: () => '',
  };
}

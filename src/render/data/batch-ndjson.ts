import type { BatchRenderer } from '../batch/renderer.js';

/** Writes each row as the line of JSON that it is. */
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

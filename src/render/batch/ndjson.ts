import type { BatchRenderer } from './renderer.js';

/** Writes each row as the line of JSON that it is. */
export function ndjsonRows(): BatchRenderer {
  return {
    begin: () => '',
    rows: (rows) => {
      let text = '';
      for (const { line } of rows) text += `${line}\n`;
      return text;
    },
    end: () => '',
  };
}

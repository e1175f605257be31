import type { DueList } from '../document/due-page.js';

/** Writes what is due as indented JSON. */
export function renderDueJson({ asOf, within, due }: DueList): string {
  return `${JSON.stringify({ schemaVersion: 1, asOf, within, due }, null, 2)}\n`;
}

import type { DueList } from '../document/due-page.js';

/** Writes what is due as indented JSON. */
export function renderDueJson({ asOf, within, due, refresh }: DueList): string {
  const items = due.map((item) => ({ ...item, command: refresh([item])[0]?.line }));
  return `${JSON.stringify({ schemaVersion: 1, asOf, within, due: items }, null, 2)}\n`;
}

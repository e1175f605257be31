import type { Report } from '../../core/model/result.js';

/** Writes a checklist as indented JSON. */
export function renderChecklistJson({ result }: Report<'checklist'>): string {
  const { schemaVersion, tool, rubric, asOf, strictEvidence, candidate, checklist, disclaimer } = result;
  const list = { schemaVersion, tool, rubric, asOf, strictEvidence, candidate, checklist, disclaimer };
  return `${JSON.stringify(list, null, 2)}\n`;
}

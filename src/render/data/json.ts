import type { Report } from '../../core/model/result.js';
import { inWords } from '../../words/en/report/public-result.js';

/** Writes the public result as indented JSON; keys keep the order of the result. */
export function renderJson({ rubric, result }: Report): string {
  return `${JSON.stringify(inWords(result, rubric), null, 2)}\n`;
}

/** Writes a checklist as indented JSON. */
export function renderChecklistJson({ result }: Report<'checklist'>): string {
  const { schemaVersion, tool, rubric, asOf, strictEvidence, candidate, checklist, disclaimer } = result;
  const list = { schemaVersion, tool, rubric, asOf, strictEvidence, candidate, checklist, disclaimer };
  return `${JSON.stringify(list, null, 2)}\n`;
}

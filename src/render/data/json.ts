import type { Report } from '../../core/model/result.js';
import type { Condition } from '../../core/model/rubric.js';
import { conditionWords } from '../../words/en/condition-words.js';
import { inWords } from '../../words/en/report/public-result.js';
import type { Explained } from '../document/explanation/document.js';

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

/** Writes an explanation as indented JSON; conditions are in words, with questions and criteria by id. */
export function renderExplanationJson({ explanation, report }: Explained): string {
  const conditionsInWords = (key: string, value: unknown): unknown =>
    isCondition(key, value) ? conditionWords(value) : value;
  return `${JSON.stringify(inWords(explanation, report.rubric), conditionsInWords, 2)}\n`;
}

/** Only conditions have this key. */
function isCondition(key: string, value: unknown): value is Condition {
  return key === 'when' && value !== undefined;
}

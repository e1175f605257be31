import type { Report } from '../../core/model/result.js';
import { inWords } from '../../words/en/report/public-result.js';

/** Writes the public result as indented JSON; keys keep the order of the result. */
export function renderJson({ rubric, result }: Report): string {
  return `${JSON.stringify(inWords(result, rubric), null, 2)}\n`;
}

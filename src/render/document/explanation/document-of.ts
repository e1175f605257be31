import { criterionDocument } from './criterion-document.js';
import type { Document, Explained, Signs } from './document.js';
import { questionDocument } from './question-document.js';
import { ruleDocument } from './rule-parts.js';
import { totalDocument } from './total-document.js';

/** An explanation in words that every format lays out in its own way. */
export function documentOf({ explanation, report }: Explained, signs: Signs): Document {
  switch (explanation.kind) {
    case 'total':
      return totalDocument(explanation, report, signs);
    case 'criterion':
      return criterionDocument(explanation, report, signs);
    case 'question':
      return questionDocument(explanation, report, signs);
    case 'rule':
      return ruleDocument(explanation, report, signs);
  }
}

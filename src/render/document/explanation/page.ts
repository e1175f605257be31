import type { Proposal } from '../../../core/model/proposals.js';
import { LINE_WORDS } from '../../../words/en/report/headings.js';
import { foundSection } from '../found.js';
import type { Block, Page } from '../model.js';
import { aboutReport } from '../report/report.js';
import { criterionDocument } from './criterion-document.js';
import type { Explained, ExplanationDocument, Signs } from './document.js';
import { questionDocument } from './question-document.js';
import { ruleDocument } from './rule-parts.js';
import { totalDocument } from './total-document.js';

/** The page of an explanation: of the whole result, a criterion, a question or a rule. */
export function explanationPage(explained: Explained): Page {
  return (medium) => {
    const { title, sections, conclusion } = documentOf(explained, medium);
    return {
      ...aboutReport(explained.report),
      title: [LINE_WORDS.explained, title],
      sections: [
        ...sections.map(({ heading, parts }, at) => ({ id: `part-${at + 1}`, heading, blocks: parts })),
        ...foundSection(explained.report.rubric, foundFor(explained)),
      ],
      conclusion: conclusion.map(
        (text): Block => ({
          kind: 'paragraph',
          text,
          look: 'strong',
          labelled: [LINE_WORDS.conclusion, text],
        }),
      ),
      headings: 'read',
    };
  };
}

function foundFor({ explanation, report: { found = [] } }: Explained): readonly Proposal[] {
  if (explanation.kind === 'total') return found;
  return explanation.kind === 'question'
    ? found.filter(({ about }) => about.id === explanation.question.id)
    : [];
}

function documentOf({ explanation, report }: Explained, signs: Signs): ExplanationDocument {
  switch (explanation.kind) {
    case 'total':
      return totalDocument(explanation, report, signs);
    case 'criterion':
      return criterionDocument(explanation, report, signs);
    case 'question':
      return questionDocument(explanation, report, signs);
    case 'rule':
      return ruleDocument(explanation, report);
  }
}

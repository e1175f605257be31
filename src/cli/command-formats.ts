import { BATCH_FORMATS } from '../render/batch/renderer.js';
import {
  CHECKLIST_FORMATS,
  DUE_FORMATS,
  EXPLANATION_FORMATS,
  FORMATS,
  PROPOSAL_FORMATS,
} from '../render/renderers.js';

export const LIST_FORMATS = ['pretty', 'json'] as const;
export const LINT_FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
export const RUBRIC_TEST_FORMATS = ['pretty', 'json', 'junit'] as const;
export const TEMPLATE_FORMATS = ['yaml', 'csv'] as const;
/** The formats of `rubric show`, `rubric diff` and files with weights. */
export const RUBRIC_FORMATS = ['pretty', 'plain', 'json', 'markdown', 'html'] as const;
export const PRINT_FORMATS = ['markdown', 'html', 'plain'] as const;

/** The formats of each command that has several. */
export const COMMAND_FORMATS: Readonly<Record<string, readonly string[]>> = {
  evaluate: FORMATS,
  explain: EXPLANATION_FORMATS,
  checklist: [...new Set([...CHECKLIST_FORMATS, ...DUE_FORMATS])],
  compare: FORMATS,
  portfolio: FORMATS,
  postings: PROPOSAL_FORMATS,
  read: PROPOSAL_FORMATS,
  badge: PROPOSAL_FORMATS,
  batch: BATCH_FORMATS,
  demo: FORMATS,
  'rubric list': LIST_FORMATS,
  'rubric show': RUBRIC_FORMATS,
  'rubric print': PRINT_FORMATS,
  'rubric diff': RUBRIC_FORMATS,
  'rubric weights': [...RUBRIC_FORMATS, 'yaml'],
  'rubric lint': LINT_FORMATS,
  'rubric test': RUBRIC_TEST_FORMATS,
  'rubric template': TEMPLATE_FORMATS,
};

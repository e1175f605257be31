import type { ReportPart, ResultPart } from './result.js';

/** All that can be asked for, in the order of a result. */
export const RESULT_PARTS: readonly ResultPart[] = [
  'verdict.until',
  'outlook',
  'profile',
  'criteria',
  'drivers',
  'next',
  'next.answers',
  'flips',
  'checklist',
  'notes',
];

/** All that a report can have. */
export const REPORT_PARTS: readonly ReportPart[] = [...RESULT_PARTS, 'stability'];

/** How much of a result a row of batch has. */
export type Detail = 'brief' | 'standard' | 'full';

/** The parts that go with each detail. */
export const DETAIL_PARTS: Readonly<Record<Detail, readonly ResultPart[]>> = {
  brief: [],
  standard: ['profile', 'criteria', 'next', 'checklist', 'notes'],
  full: RESULT_PARTS,
};

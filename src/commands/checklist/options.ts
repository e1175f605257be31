import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck checklist`, in the order of its help. */
export const CHECKLIST_OPTIONS = [
  'tick',
  'contradict',
  'reopen',
  'source',
  'note',
  'checked',
  'by',
  'due',
  'within',
  'skipColumns',
  'format',
  ...OUTPUT_OPTIONS,
  'rubric',
  'set',
  'strictEvidence',
  'asOf',
  'noInput',
  'accessible',
  'verbose',
] as const;

/** The flags of `credcheck checklist`; `input` is false if questions are forbidden. */
export type ChecklistFlags = FlagsOf<(typeof CHECKLIST_OPTIONS)[number]> & { readonly input: boolean };

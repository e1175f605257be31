import type { FlagsOf } from '../../cli/options.js';
import { GATE_OPTIONS } from '../../cli/same-options.js';

/** The options of `credcheck evaluate`, in the order of its help. */
export const EVALUATE_OPTIONS = [
  'rubric',
  'format',
  'full',
  'table',
  'output',
  'report',
  'answers',
  'record',
  'skipColumns',
  'set',
  'proposals',
  'acceptCounted',
  'save',
  'force',
  'resume',
  'ask',
  'quick',
  'coach',
  'asOf',
  'strictEvidence',
  ...GATE_OPTIONS,
  'noInput',
  'accessible',
  'color',
  'noColor',
  'quiet',
  'verbose',
  'debug',
] as const;

/** The flags of `credcheck evaluate`; `input` is false if questions are forbidden. */
export type EvaluateFlags = FlagsOf<(typeof EVALUATE_OPTIONS)[number]> & { readonly input: boolean };

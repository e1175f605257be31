import { type Outcome, success } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { OutputFlags } from '../output-options.js';
import { readFormat } from '../read-options.js';

/** The formats in which rubrics are shown. */
const FORMATS = ['pretty', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The flags of the commands that show rubrics. */
export interface FormatFlags extends OutputFlags {
  readonly format?: string;
}

/** The format that was asked for; one from the environment is meant for reports and need not fit. */
export function formatFor({ format }: FormatFlags, { surroundings }: Ports): Outcome<Format> {
  if (format !== undefined) return readFormat(format, FORMATS);
  return success(FORMATS.find((each) => each === surroundings.format) ?? 'pretty');
}

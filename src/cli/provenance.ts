import type { RubricRef } from '../core/model/loaded-rubric.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';

/** Reports with `--verbose` exactly which rubric a run uses, and by which day it ages evidence. */
export async function sayProvenance(
  messages: Messages,
  { verbose }: { readonly verbose?: true },
  rubric: RubricRef,
  asOf: string,
): Promise<void> {
  if (verbose) await messages.info(NOTES.provenance(rubric, asOf));
}

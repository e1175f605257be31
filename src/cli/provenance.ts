import type { RubricRef } from '../core/model/rubric.js';
import type { Messages } from './messages.js';

/** Says with `--verbose` exactly which rubric a run goes by, and on which day it ages evidence. */
export async function sayProvenance(
  messages: Messages,
  { verbose }: { readonly verbose?: true },
  { id, version, sha256 }: RubricRef,
  asOf: string,
): Promise<void> {
  if (verbose) await messages.info(`by the rubric ${id} ${version} (sha256 ${sha256}), as of ${asOf}`);
}

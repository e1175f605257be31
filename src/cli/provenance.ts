import type { LoadedRubric, RubricRef } from '../core/model/loaded-rubric.js';
import { DEFAULT_RUBRIC } from '../loading/load-rubric.js';
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

/** The same for each rubric of several candidates. */
export async function sayProvenances(
  messages: Messages,
  flags: { readonly verbose?: true },
  candidates: readonly { readonly loaded: LoadedRubric }[],
  asOf: string,
): Promise<void> {
  const rubrics = new Map(candidates.map(({ loaded: { stamp } }) => [stamp.sha256, stamp]));
  for (const stamp of rubrics.values()) await sayProvenance(messages, flags, stamp, asOf);
}

/** Names the rubric if the exit status depends on a gate: answers may bring a rubric of their own. */
export async function sayGateRubric(
  messages: Pick<Messages, 'print'>,
  gates: readonly string[],
  name: string,
  rubric: RubricRef,
): Promise<void> {
  if (gates.length === 0 || name === DEFAULT_RUBRIC) return;
  await messages.print(NOTES.gateRubric(rubric, name));
}

/** Names the rubric that the first of many records brings, where the run would have another one without it. */
export async function sayRecordRubric(
  messages: Pick<Messages, 'print' | 'info'>,
  gates: readonly string[],
  rubric: RubricRef,
): Promise<void> {
  const line = NOTES.recordRubric(rubric);
  await (gates.length === 0 ? messages.info(line) : messages.print(line));
}

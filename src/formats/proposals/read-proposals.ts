import { failure, type Outcome, type Problem } from '../../core/model/problem.js';
import type { Proposals } from '../../core/model/proposals.js';
import { checkProposals } from '../../core/proposals/check-proposals.js';
import { readPlain } from '../document/read-plain.js';
import { AS_WRITTEN } from '../document/spelling.js';

/** Reads a proposals file, YAML or JSON; every mistake has its place in the file. */
export async function readProposals(text: string, name: string, asOf: string): Promise<Outcome<Proposals>> {
  const document = await readPlain(text, name, AS_WRITTEN);
  if (!document.ok) return document;
  const checked = checkProposals(document.value.value, asOf);
  if (checked.ok) return checked;
  const { locate } = await document.value.places();
  return failure(
    ...checked.problems.map((each): Problem => {
      const part = each.code === 'schema/unknown-key' ? 'key' : 'value';
      return { ...each, where: { ...locate(each.where.path ?? [], part), file: name } };
    }),
  );
}

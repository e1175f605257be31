import { Document } from 'yaml';
import { failure, type Outcome, type Problem } from '../../core/model/problem.js';
import type { Proposal, Proposals } from '../../core/model/proposals.js';
import { checkProposals } from '../../core/proposals/check-proposals.js';
import { YAML_WRITING } from '../answers/yaml-writing.js';
import { readPlain } from '../document/read-plain.js';
import { AS_WRITTEN } from '../document/spelling.js';

/** Writes a proposals file, which reads back the same. */
export function proposalsText(file: Proposals, as: 'yaml' | 'json'): string {
  const plain = plainProposals(file);
  return as === 'json'
    ? `${JSON.stringify(plain, null, 2)}\n`
    : new Document(plain, { ...YAML_WRITING, aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}

function plainProposals({ candidate, proposals, nothingFound, counted, badge }: Proposals): unknown {
  return {
    credcheck: 1,
    kind: 'proposals',
    ...(Object.keys(candidate).length > 0 && { candidate }),
    ...(counted !== undefined && { counted }),
    ...(badge !== undefined && { badge }),
    proposals: proposals.map(plainProposal),
    'nothing-found': nothingFound,
  };
}

function plainProposal({ about, evidence, place, heading, marks, sha256, value }: Proposal): unknown {
  const { quote, source, checked, basis } = evidence;
  const fields = {
    [about.kind]: about.id,
    quote,
    place,
    heading,
    marks,
    source,
    sha256,
    checked,
    basis,
    value,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined));
}

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

import { Document } from 'yaml';
import type { Proposal, Proposals } from '../../core/model/proposals.js';
import { YAML_WRITING } from '../answers/yaml-writing.js';

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

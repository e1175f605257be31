import { failure, type Outcome, type Problem, problem, success } from '../core/model/problem.js';
import type { Ports } from '../ports/ports.js';
import type { Gathered } from './gather.js';
import type { GatheredCandidate } from './gathered-candidate.js';
import { type ListRun, listedCandidates } from './listed-candidates.js';

/** The answers of one record of a table or list, by the id of its candidate, or by its number. */
export async function gatherRecord(
  ports: Ports,
  { path, record: wanted }: { readonly path: string; readonly record: string },
  run: ListRun,
): Promise<Outcome<Gathered>> {
  const problems: Problem[] = [];
  let byNumber: GatheredCandidate | undefined;
  let scored = 0;
  for await (const each of listedCandidates(ports, path, run)) {
    if (!each.ok) problems.push(...each.problems);
    else {
      scored += 1;
      const { id } = each.value.answers.candidate;
      if (id?.normalize('NFC') === wanted.normalize('NFC')) return success(gathered(each.value));
      if (`${each.value.record}` === wanted) byNumber = each.value;
    }
  }
  if (byNumber !== undefined) return success(gathered(byNumber));
  // Without any record the reason is in the file as a whole; else the record may be one of those that are refused.
  const none = problem('answers/no-record', { record: wanted, name: path });
  return failure(...problems, ...(scored === 0 && problems.length > 0 ? [] : [none]));
}

/** Answers by `--set` are in them already. */
function gathered({ answers, loaded, rubricName }: GatheredCandidate): Gathered {
  return { answers, loaded, rubricName, again: [], settings: new Map(), given: 'something' };
}

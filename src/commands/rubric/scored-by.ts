import type { Messages } from '../../cli/messages.js';
import { combined, type Outcome, success } from '../../core/model/problem.js';
import { evaluateOne } from '../../core/report/build-report.js';
import { candidatesIn } from '../../loading/candidates-in.js';
import type { GatheredCandidate } from '../../loading/gathered-candidate.js';
import type { Ports } from '../../ports/ports.js';
import type { DiffScore } from '../../render/document/scored-twice.js';

/** A candidate and what came out for it. */
export interface ScoredCandidate {
  readonly name: string;
  readonly scored: DiffScore;
}

/** The candidates of answers files and lists, scored by one rubric; all must fit it. */
export async function scoredBy(
  rubric: string,
  paths: readonly string[],
  run: { readonly asOf: string; readonly ports: Ports; readonly messages: Messages },
): Promise<Outcome<readonly ScoredCandidate[]>> {
  const { asOf, ports, messages } = run;
  const outcomes: Outcome<ScoredCandidate>[] = [];
  for await (const read of candidatesIn(ports, paths, { asOf, flags: { rubric }, messages })) {
    outcomes.push(read.ok ? scoreOf(read.value, asOf, ports.version) : read);
  }
  return combined(outcomes);
}

function scoreOf(
  { answers, loaded: { rubric, stamp } }: GatheredCandidate,
  asOf: string,
  toolVersion: string,
): Outcome<ScoredCandidate> {
  const done = evaluateOne({ rubric, stamp, answers, asOf, toolVersion }, []);
  if (!done.ok) return done;
  const { candidate, score, verdict } = done.value.result;
  const { id, range, firm, action } = verdict;
  return success({ name: candidate.name, scored: { score, verdict: { id, range, firm, action } } });
}

import { kindByName } from '../batch/framing/input-kind.js';
import type { Outcome } from '../core/model/problem.js';
import type { Ports } from '../ports/ports.js';
import { gather } from './gather.js';
import type { GatheredCandidate } from './gathered-candidate.js';
import { listedCandidates } from './listed-candidates.js';
import { rubricFinder } from './rubric-for.js';

/** Reads the candidates of answers files and of lists; one that is refused does not stop the others. */
export async function* candidatesIn(
  ports: Ports,
  paths: readonly string[],
  run: Parameters<typeof listedCandidates>[2],
): AsyncGenerator<Outcome<GatheredCandidate>> {
  const find = rubricFinder();
  for (const path of paths) {
    const kind = kindByName(path);
    if (path === '-' || (kind !== 'yaml' && kind !== 'json')) yield* listedCandidates(ports, path, run);
    else {
      // An answers file may name its rubric by a path, which a list may not.
      const plan = { source: { kind: 'file', path }, asOf: run.asOf } as const;
      const one = await gather(ports, plan, run.flags, run.messages, find);
      if (one.ok) yield { ok: true, value: { name: path, ...one.value } };
      else if (one.problems.some(({ code }) => code === 'answers/several'))
        yield* listedCandidates(ports, path, run);
      else yield one;
    }
  }
}

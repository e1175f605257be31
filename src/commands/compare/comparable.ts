import { canonicalText, isSameCandidate } from '../../core/answers/same-candidate.js';
import { byText } from '../../core/model/by-text.js';
import { type Problem, problem } from '../../core/model/problem.js';
import type { GatheredCandidate, GatheredCandidates } from '../../loading/gathered-candidate.js';

/** Refuses a candidate that is there already, with the same answers. */
export function withoutTwins({ candidates, problems }: GatheredCandidates): GatheredCandidates {
  const kept: GatheredCandidate[] = [];
  const refused: Problem[] = [];
  for (const one of candidates) {
    const twin = kept.find(
      ({ answers, loaded }) =>
        loaded.stamp.sha256 === one.loaded.stamp.sha256 &&
        isSameCandidate(answers.candidate, one.answers.candidate) &&
        canonicalText(answers) === canonicalText(one.answers),
    );
    const { id, name } = one.answers.candidate;
    const args = { candidate: id ?? name };
    if (twin === undefined) kept.push(one);
    else refused.push(problem('answers/same-candidate', args, { file: one.name }));
  }
  return { candidates: kept, problems: [...problems, ...refused] };
}

/** Refuses candidates by another rubric than most have; of as many, the first by name is kept. */
export function ofOneRubric({ candidates, problems }: GatheredCandidates): GatheredCandidates {
  const counts = new Map<string, number>();
  for (const { loaded } of candidates) {
    const { sha256 } = loaded.stamp;
    counts.set(sha256, (counts.get(sha256) ?? 0) + 1);
  }
  const [most] = [...counts].sort(
    ([one, count], [other, others]) => others - count || byText(named(one), named(other)),
  );
  function named(sha256: string): string {
    return nameOf(candidates.find(({ loaded }) => loaded.stamp.sha256 === sha256));
  }
  const isOther = ({ loaded }: GatheredCandidate): boolean => loaded.stamp.sha256 !== most?.[0];
  const used = most === undefined ? '' : named(most[0]);
  const refused = candidates
    .filter(isOther)
    .map((each) => problem('answers/rubrics-differ', { answered: nameOf(each), used }, { file: each.name }));
  return { candidates: candidates.filter((each) => !isOther(each)), problems: [...problems, ...refused] };
}

/** Id and version, and the path of a rubric that is not named by its id. */
function nameOf(one: GatheredCandidate | undefined): string {
  if (one === undefined) return '';
  const { id, version } = one.loaded.stamp;
  return one.rubricName === id ? `${id} ${version}` : `${id} ${version} (${one.rubricName})`;
}

import type { Answer, AnswerSet, CheckEntry } from '../../core/model/answer.js';
import type { Fingerprints, RubricRef } from '../../core/model/loaded-rubric.js';

/** Which rubric answers are saved under, with a short fingerprint for each question. */
export interface SavedUnder extends Fingerprints {
  readonly stamp: RubricRef;
  /** Path of a rubric that is not built in, relative to the answers file. */
  readonly path?: string;
}

/** The plain value of an answers file, with its keys in their documented order. */
export function plainAnswers(
  set: AnswerSet,
  { stamp, path, fingerprints, withoutWords }: SavedUnder,
): Readonly<Record<string, unknown>> {
  const { candidate, answers, checks } = set;
  // A set-aside answer (to an earlier wording of a question) is kept until the question is answered again.
  const setAside = [...(set.setAside ?? [])].filter(([id]) => !answers.has(id));
  const given = [...answers.keys()].flatMap((id): readonly [string, string][] => {
    const fingerprint = Object.hasOwn(fingerprints, id) ? fingerprints[id] : undefined;
    return fingerprint === undefined ? [] : [[id, fingerprint + (withoutWords[id] ?? '')]];
  });
  const before = setAside.map(([id, { fingerprint }]) => [id, fingerprint] as const);
  return {
    credcheck: 1,
    rubric: {
      ...stamp,
      ...(path !== undefined && { path }),
      fingerprints: Object.fromEntries([...given, ...before]),
    },
    candidate,
    answers: Object.fromEntries([
      ...[...answers].map(([id, answer]) => [id, plainAnswer(answer)] as const),
      ...setAside.map(([id, { raw }]) => [id, plainly(raw)] as const),
    ]),
    ...(checks.size > 0 && {
      checks: Object.fromEntries([...checks].map(([id, entry]) => [id, plainCheck(entry)])),
    }),
  };
}

/** Numbers that kept their text are written as that text. */
function plainly(raw: unknown): unknown {
  return JSON.parse(JSON.stringify(raw));
}

/** One answer as a file holds it: a bare value unless there is evidence. */
function plainAnswer(answer: Answer): unknown {
  const { evidence = {} } = answer;
  if (answer.kind === 'not-applicable') return { 'not-applicable': answer.reason, ...evidence };
  const value = answer.kind === 'unknown' ? 'unknown' : answer.value;
  return Object.keys(evidence).length === 0 ? value : { value, ...evidence };
}

function plainCheck(entry: CheckEntry): unknown {
  return { state: entry.state, ...entry.evidence };
}

import { canonicalJson } from '../../core/model/canonical-json.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import type { Digest } from '../../ports/digest.js';
import type { QuestionValue } from './question-schema.js';
import type { RubricFileValue } from './schema.js';

const DIGITS = 8;

/** A short hash per question of everything that affects its meaning or score; other texts may change freely. */
export function fingerprintsOf(
  file: RubricFileValue,
  rubric: Rubric,
  digest: Digest,
): Readonly<Record<string, string>> {
  const resolved = new Map(allQuestions(rubric).map((question) => [question.id, question]));
  const written = [...(file.profile ?? []), ...file.criteria.flatMap(({ questions }) => questions)];
  return Object.fromEntries(
    written.map((each) => [
      each.id,
      digest(canonicalJson(substance(each, resolved.get(each.id)))).slice(0, DIGITS),
    ]),
  );
}

function substance(written: QuestionValue, resolved: Question | undefined) {
  const { ask, type, when, meaning } = written;
  const options =
    resolved !== undefined && 'options' in resolved
      ? resolved.options.map(({ value, label, score, oneOf }) => ({ value, label, score, oneOf }))
      : undefined;
  const number = written.type === 'number' ? written : undefined;
  return {
    ask,
    type,
    when,
    meaning,
    options,
    unit: number?.unit,
    min: number?.min,
    max: number?.max,
    step: number?.step,
    curve: number?.curve,
    sample: resolved !== undefined && 'sample' in resolved ? resolved.sample : undefined,
    'age-curve': written.type === 'date' ? written['age-curve'] : undefined,
  };
}

import { canonicalJson } from '../../core/model/canonical-json.js';
import { FINGERPRINT_DIGITS, type Fingerprints } from '../../core/model/loaded-rubric.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import type { Digest } from '../../ports/digest.js';
import type { QuestionValue } from './question-schema.js';
import type { RubricFileValue } from './schema.js';

/** Short hashes per question of everything that affects its meaning or score, with its words and without. */
export function fingerprintsOf(file: RubricFileValue, rubric: Rubric, digest: Digest): Fingerprints {
  const resolved = new Map(allQuestions(rubric).map((question) => [question.id, question]));
  const written = [...(file.profile ?? []), ...file.criteria.flatMap(({ questions }) => questions)];
  const hashes = (part: typeof substance | typeof substanceWithoutWords): Readonly<Record<string, string>> =>
    Object.fromEntries(
      written.map((each) => {
        const text = canonicalJson(part(each, resolved.get(each.id)));
        return [each.id, digest(text).slice(0, FINGERPRINT_DIGITS)];
      }),
    );
  return { fingerprints: hashes(substance), withoutWords: hashes(substanceWithoutWords) };
}

/** A question that now means something else in other words says so by its `meaning`. */
function substanceWithoutWords(written: QuestionValue, resolved: Question | undefined) {
  const { ask, options, ...others } = substance(written, resolved);
  return { ...others, options: options?.map(({ label, ...each }) => each) };
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

import { canonicalJson } from '../../core/model/canonical-json.js';
import { isMap } from '../../core/model/describe.js';
import {
  FINGERPRINT_DIGITS,
  type Fingerprints,
  type ResolvedRubric,
} from '../../core/model/loaded-rubric.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import { checkRubric } from '../../core/rubric/check-rubric.js';
import type { Digest } from '../../ports/digest.js';
import type { Located } from '../document/located.js';
import { readPlain } from '../document/read-plain.js';
import { inFileOrder, placeInFile } from './file-places.js';
import { isValidRubricFile } from './is-valid-file.js';
import type { QuestionValue } from './question-schema.js';
import { type LoadBase, RUBRIC_SPELLING, type RubricSource } from './rubric-source.js';
import type { RubricFileValue } from './schema.js';
import { toRubric } from './to-rubric.js';

/** The kind of a file with the texts of a rubric in another language. */
export const TRANSLATION = 'translation';

/** Reads a rubric from the text of its file, or reports every mistake in it with its place. */
export async function readRubric(
  source: RubricSource,
  digest: Digest,
  loadBase: LoadBase = noBase,
): Promise<Outcome<ResolvedRubric>> {
  const plain = await readPlain(source.text, source.name, RUBRIC_SPELLING);
  if (!plain.ok) {
    return plain;
  }
  const { value, places } = plain.value;
  if (!hasBases(value)) {
    const checked = await check({ value, locate: () => ({}) }, source.name, digest);
    if (checked.ok) {
      return checked;
    }
  }
  if (isMap(value) && value.kind === TRANSLATION) {
    const where = { ...(await places()).locate(['kind']), file: source.name };
    return failure(problem('rubric/is-translation', translatedBy(source.name), where));
  }
  // Most rubrics are valid and need no places.
  return readWithPlaces(source, await places(), digest, loadBase);
}

/** The rubric beside a translation: `rubric.yaml` beside `rubric.es.yaml`. */
function translatedBy(name: string): { readonly rubric?: string } {
  const rubric = name.replace(/\.[a-z]{2}(?=\.(?:ya?ml|json)$)/i, '');
  return rubric === name ? {} : { rubric };
}

async function readWithPlaces(
  source: RubricSource,
  document: Located,
  digest: Digest,
  loadBase: LoadBase,
): Promise<Outcome<ResolvedRubric>> {
  if (!hasBases(document.value)) {
    return check(document, source.name, digest);
  }
  const { withBases } = await import('./extends.js');
  const merged = await withBases(source, document, loadBase);
  if (!merged.ok) return failure(...inFileOrder(merged.problems, document, source.name));
  const { whole, problems, missing, builtIn } = merged.value;
  const checked = await check(whole, source.name, digest);
  if (checked.ok && problems.length === 0 && missing.length === 0) return checked;
  const { atExtension, mayComeFromBase } = await import('./unfit-base.js');
  const found = [...problems, ...problemsOf(checked)];
  const all = missing.length === 0 ? found : [...missing, ...found.filter((each) => !mayComeFromBase(each))];
  const own = all.map((each) => atExtension(each, document, builtIn));
  return failure(...withoutRepeats(inFileOrder(own, document, source.name)));
}

/** The head of a rubric is checked by itself and as a part of the whole. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const nameOf = ({ code, args, where: { file, line, column } }: Problem): string =>
    JSON.stringify([code, args, file, line, column]);
  return [...new Map([...problems].reverse().map((each) => [nameOf(each), each])).values()].reverse();
}

/** Whether a rubric extends others, so that its own file holds only part of it. */
function hasBases(value: unknown): boolean {
  return isMap(value) && value.extends !== undefined;
}

async function check(located: Located, name: string, digest: Digest): Promise<Outcome<ResolvedRubric>> {
  const file = await validated(located);
  if (!file.ok) {
    return failure(...inFileOrder(file.problems, located, name));
  }
  const { rubric, problems } = toRubric(file.value);
  const found = placeInFile([...problems, ...checkRubric(rubric)], located);
  if (found.length > 0) {
    return failure(...inFileOrder(found, located, name));
  }
  const canonical = canonicalJson(located.value);
  return success({
    rubric,
    stamp: { id: rubric.id, version: rubric.version, sha256: digest(canonical) },
    ...fingerprintsOf(file.value, rubric, digest),
    canonical,
  });
}

/** Most files are valid, which is checked without loading zod; only zod can say what is wrong. */
async function validated(located: Located): Promise<Outcome<RubricFileValue>> {
  if (isValidRubricFile(located.value)) {
    return success(located.value);
  }
  const { validate } = await import('./validate.js');
  return validate(located);
}

/** Without a loader for other rubrics, none can be extended. */
async function noBase(id: string): Promise<Outcome<RubricSource>> {
  return failure(problem('rubric/not-found', { id, known: [] }));
}

/** Short hashes per question of everything that affects its meaning or score, with its words and without. */
function fingerprintsOf(file: RubricFileValue, rubric: Rubric, digest: Digest): Fingerprints {
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

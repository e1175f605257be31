import { looksLikePath } from '../core/answers/named-rubric.js';
import { DEFAULT_LANGUAGE } from '../core/model/language.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { Located } from '../formats/document/located.js';
import type { Linted } from '../formats/rubric/lint-rubric.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts, SpeakingPorts } from '../ports/ports.js';
import { loadBaseBy, readRubricFile, readSource, resolved } from './resolve-rubric.js';

export const DEFAULT_RUBRIC = 'micro-credential';

/** The name of the rubric: by flag, then environment, then default; for commands without answers. */
export function chooseRubric(flag: string | undefined, inEnvironment: string | undefined): string {
  return flag ?? inEnvironment ?? DEFAULT_RUBRIC;
}

/** Loads a rubric by built-in id, or from a file if the name looks like a path. */
export async function loadNamedRubric(ports: SpeakingPorts, name: string): Promise<Outcome<LoadedRubric>> {
  if (looksLikePath(name)) {
    return inLanguage(ports, name, await resolved(ports, await readRubricFile(ports, name)));
  }
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(name)) return failure(problem('rubric/not-found', { id: name, known }));
  return inLanguage(ports, name, success(await ports.builtInRubrics.load(name)));
}

/** Adds the texts in the language of what people read, if the rubric itself is in another one. */
export async function inLanguage(
  ports: SpeakingPorts,
  name: string,
  loaded: Outcome<LoadedRubric>,
): Promise<Outcome<LoadedRubric>> {
  if (!loaded.ok) return loaded;
  const { language = DEFAULT_LANGUAGE } = loaded.value.rubric;
  if (language === DEFAULT_LANGUAGE && ports.language === DEFAULT_LANGUAGE) return loaded;
  const { withTranslation } = await import('./load-translation.js');
  return withTranslation(ports, name, loaded.value);
}

/** A rubric as written: its file merged with what it extends, and the place of each part. */
export interface WrittenRubric {
  readonly source: RubricSource;
  readonly located: Located;
}

/** Reads a rubric, built in or a file, for the places of its parts. */
export async function rubricAsWritten(ports: RubricPorts, name: string): Promise<Outcome<WrittenRubric>> {
  const source = await readSource(ports, name);
  if (!source.ok) return source;
  const { locateRubric } = await import('../formats/rubric/locate-rubric.js');
  const located = await locateRubric(source.value, loadBaseBy(ports));
  return located.ok ? success({ source: source.value, located: located.value }) : located;
}

/**
 * What lint finds in a rubric, built in or a file, and in the translations beside it; `asOf` is the day on which its
 * sources and answers are aged.
 */
export async function lintRubricNamed(ports: RubricPorts, name: string, asOf: string): Promise<Linted> {
  const source = await readSource(ports, name);
  if (!source.ok) return { canBeRead: false, problems: source.problems };
  const { lintRubric } = await import('../formats/rubric/lint-rubric.js');
  const linted = await lintRubric(source.value, ports.digest, loadBaseBy(ports), asOf);
  if (!linted.canBeRead) return linted;
  const loaded = await resolved(ports, source);
  if (!loaded.ok) return linted;
  const { lintTranslations } = await import('./load-translation.js');
  const more = await lintTranslations(ports, name, loaded.value.rubric);
  return { ...linted, problems: [...linted.problems, ...more] };
}

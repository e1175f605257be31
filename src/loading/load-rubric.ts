import { looksLikePath } from '../core/answers/named-rubric.js';
import type { LoadedRubric, ResolvedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { RUBRIC_CAP } from '../formats/document/limits.js';
import type { Located } from '../formats/document/located.js';
import type { Linted } from '../formats/rubric/lint-rubric.js';
import type { LoadBase, RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts, SpeakingPorts } from './rubric-ports.js';

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
  if (!loaded.ok || (loaded.value.rubric.language ?? 'en') === ports.language) return loaded;
  const { withTranslation } = await import('./load-translation.js');
  return withTranslation(ports, name, loaded.value);
}

/** Reads the file of a rubric, built in or not, for the text that is hashed; takes longer than to load it. */
export async function resolveRubric(ports: RubricPorts, name: string): Promise<Outcome<ResolvedRubric>> {
  return resolved(ports, await readSource(ports, name));
}

/** Builds a rubric from the text of its file, which may extend others. */
export async function resolved(
  ports: RubricPorts,
  source: Outcome<RubricSource>,
  loadBase: LoadBase = loadBaseBy(ports),
): Promise<Outcome<ResolvedRubric>> {
  if (!source.ok) return source;
  const { readRubric } = await import('../formats/rubric/read-rubric.js');
  return readRubric(source.value, ports.digest, loadBase);
}

/**
 * Finds bases and reads each once, a file by `read`. A built-in rubric can extend only built-in ones, since the
 * location of its file is internal.
 */
export function loadBaseBy(
  ports: RubricPorts,
  read: (path: string, reference: string) => Promise<Outcome<RubricSource>> = (path) =>
    readRubricFile(ports, path),
): LoadBase {
  const loaded = new Map<string, Promise<Outcome<RubricSource>>>();
  return (reference, { kind, name }) => {
    const isFile = looksLikePath(reference) && kind !== 'built-in';
    const id = isFile ? ports.files.beside(name, reference) : reference;
    const source = loaded.get(id) ?? (isFile ? read(id, reference) : readBuiltIn(ports, id));
    loaded.set(id, source);
    return source;
  };
}

/** The text of a rubric file. */
export async function readRubricFile(ports: RubricPorts, name: string): Promise<Outcome<RubricSource>> {
  const text = await ports.files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
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

async function readSource(ports: RubricPorts, name: string): Promise<Outcome<RubricSource>> {
  return looksLikePath(name) ? readRubricFile(ports, name) : readBuiltIn(ports, name);
}

async function readBuiltIn(ports: RubricPorts, id: string): Promise<Outcome<RubricSource>> {
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  const file = await ports.builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}

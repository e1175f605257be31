import { looksLikePath } from '../core/answers/named-rubric.js';
import { isMap } from '../core/model/describe.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { readPlain } from '../formats/document/read-plain.js';
import { BY_VALUE } from '../formats/document/spelling.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import type { Ports, SpeakingPorts } from '../ports/ports.js';
import type { RawAnswers } from './load-answers.js';
import { chooseRubric, inLanguage, loadNamedRubric } from './load-rubric.js';
import { loadBaseBy, readRubricFile, resolved } from './resolve-rubric.js';

/** A rubric, and the id or path by which it was found. */
export interface FoundRubric {
  readonly loaded: LoadedRubric;
  readonly name: string;
}

/** What answers say of their rubric, and where they come from. */
type RubricHint = Pick<RawAnswers, 'name' | 'origin' | 'rubricId' | 'rubricPath'>;

/** The rubric for answers: named by a flag, else by the answers, else by the environment, else the default. */
export async function rubricFor(
  ports: Ports,
  flag: string | undefined,
  answers: RubricHint | undefined,
): Promise<Outcome<FoundRubric>> {
  const inEnvironment = ports.environment.rubric;
  if (flag === undefined && answers?.rubricPath !== undefined) {
    return ownFile(ports, answers, answers.rubricPath);
  }
  if (flag === undefined && answers?.rubricId !== undefined)
    return byId(ports, answers.rubricId, inEnvironment);
  return found(ports, chooseRubric(flag, inEnvironment));
}

/** Finds rubrics for answers as `rubricFor` does, and reads each once. */
export function rubricFinder(): typeof rubricFor {
  const known = new Map<string, Promise<Outcome<FoundRubric>>>();
  return (ports, flag, answers) => {
    const { rubricId = '', rubricPath = '', name = '', origin = '' } = answers ?? {};
    // What a file may name depends on its folder.
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const key = JSON.stringify(flag === undefined ? [rubricId, rubricPath, folder, origin] : [flag]);
    const finding = known.get(key) ?? rubricFor(ports, flag, answers);
    known.set(key, finding);
    return finding;
  };
}

async function found(ports: SpeakingPorts, name: string): Promise<Outcome<FoundRubric>> {
  const loaded = await loadNamedRubric(ports, name);
  return loaded.ok ? success({ loaded: loaded.value, name }) : loaded;
}

/** An id that is not built in may be that of the rubric in the environment. */
async function byId(
  ports: Ports,
  id: string,
  inEnvironment: string | undefined,
): Promise<Outcome<FoundRubric>> {
  const isBuiltIn = (await ports.builtInRubrics.ids()).includes(id);
  if (isBuiltIn || inEnvironment === undefined || !looksLikePath(inEnvironment)) return found(ports, id);
  const other = await found(ports, inEnvironment);
  return other.ok && other.value.loaded.rubric.id !== id ? found(ports, id) : other;
}

/**
 * Reads the rubric file that answers name. Answers may come from anyone: they can only name files in or below their
 * own folder, and nothing is revealed about a file that is not a rubric.
 */
async function ownFile(
  ports: Ports,
  { name: answers, origin }: RubricHint,
  reference: string,
): Promise<Outcome<FoundRubric>> {
  if (origin === 'input') return failure(problem('answers/rubric-path', { found: reference }));
  const path = ports.files.beside(answers, reference);
  const source = await readBelow(ports, answers, path, reference);
  const bases = loadBaseBy(ports, (base, named) => readBelow(ports, answers, base, named));
  const loaded = await inLanguage(belowOnly(ports, answers), path, await resolved(ports, source, bases));
  return loaded.ok
    ? success({ loaded: loaded.value, name: looksLikePath(path) ? path : `./${path}` })
    : loaded;
}

/** The same ports; of files only those in or below the folder of the answers, as if there were no others. */
function belowOnly(ports: Ports, answers: string): Ports {
  const { files } = ports;
  const readText: typeof files.readText = async (path, cap) =>
    files.below(answers, path) === undefined
      ? failure(problem('input/not-found', { name: path }))
      : files.readText(path, cap);
  return { ...ports, files: { ...files, readText } };
}

async function readBelow(
  ports: Ports,
  answers: string,
  path: string,
  reference: string,
): Promise<Outcome<RubricSource>> {
  const isBelow = ports.files.below(answers, path) !== undefined;
  const source = isBelow ? await readRubricFile(ports, path) : undefined;
  if (source?.ok && (await isRubric(source.value))) return source;
  return failure(problem('answers/no-rubric', { found: reference }));
}

async function isRubric({ text, name }: RubricSource): Promise<boolean> {
  const plain = await readPlain(text, name, BY_VALUE);
  const value = plain.ok ? plain.value.value : undefined;
  return isMap(value) && value.credcheck === 1 && typeof value.id === 'string' && value.answers === undefined;
}

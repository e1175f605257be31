import type { AnswerSet } from '../../core/answers/model.js';
import { readSettings } from '../../core/answers/read-setting.js';
import { failure, type Outcome, success } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { LoadedRubric } from '../../rubric-file/read-rubric.js';
import { fitAnswers, type RawAnswers, readRawAnswers } from './load-answers.js';
import { chooseRubric, loadRubric } from './load-rubric.js';
import type { EvaluateFlags } from './options.js';
import type { Plan } from './plan.js';

/** The rubric, and the answers that were there before anything was asked. */
export interface Gathered {
  readonly loaded: LoadedRubric;
  readonly answers: AnswerSet;
  /** Questions whose wording changed since they were answered. */
  readonly outdated: readonly string[];
  /** Whether any answers were given, by file, input or `--set`. */
  readonly given: 'something' | 'nothing';
}

const NOBODY: AnswerSet = { candidate: { name: 'Unnamed candidate' }, answers: new Map(), checks: new Map() };

/** Reads answers and rubric, in that order: answers may name their rubric. */
export async function gather(ports: Ports, plan: Plan, flags: EvaluateFlags): Promise<Outcome<Gathered>> {
  const raw = await rawAnswers(ports, plan);
  if (!raw.ok) return raw;
  const name = chooseRubric(flags.rubric, raw.value?.rubricId, ports.surroundings.rubric);
  const loaded = await loadRubric(ports, name);
  if (!loaded.ok) return loaded;
  const settings = readSettings(loaded.value.rubric, flags.set, plan.asOf);
  const fitted =
    raw.value === undefined
      ? success({ answers: NOBODY, outdated: [] })
      : fitAnswers(raw.value, loaded.value, plan.asOf);
  if (!fitted.ok || !settings.ok) {
    return failure(...(fitted.ok ? [] : fitted.problems), ...(settings.ok ? [] : settings.problems));
  }
  const { answers, outdated } = fitted.value;
  return success({
    loaded: loaded.value,
    answers: { ...answers, answers: new Map([...answers.answers, ...settings.value]) },
    outdated,
    given: raw.value === undefined && settings.value.size === 0 ? 'nothing' : 'something',
  });
}

/** Empty standard input is no mistake here: `--set` may say it all, and else the questions are listed. */
async function rawAnswers(ports: Ports, { source }: Plan): Promise<Outcome<RawAnswers | undefined>> {
  if (source.kind === 'file') return readRawAnswers(ports, source.path);
  if (source.kind === 'interview' && source.resume !== undefined) return readRawAnswers(ports, source.resume);
  if (source.kind !== 'stdin') return success(undefined);
  const read = await readRawAnswers(ports, undefined);
  const isEmpty = !read.ok && read.problems.every((each) => each.code === 'input/empty');
  return isEmpty ? success(undefined) : read;
}

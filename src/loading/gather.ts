import { askAgain } from '../core/answers/ask-again.js';
import { withSettings } from '../core/answers/with-answer.js';
import type { Answer, AnswerSet } from '../core/model/answer.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, problemsOf, success } from '../core/model/problem.js';
import { fitAnswers } from '../formats/answers/fit-answers.js';
import type { Ports } from '../ports/ports.js';
import { NAMES } from '../words/en/names.js';
import { type RawAnswers, readRawAnswers } from './load-answers.js';
import { readSet } from './read-set.js';
import { rubricFor } from './rubric-for.js';
import { type Notes, sayWaiting } from './say-waiting.js';

/** Where the answers come from. */
export type AnswerOrigin =
  | { readonly kind: 'file'; readonly path: string }
  /** One of several, by the id of its candidate or by its number. */
  | { readonly kind: 'record'; readonly path: string; readonly record: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'interview'; readonly resume?: string };

/** Where the answers come from, and the day to which evidence is aged. */
export interface Sources {
  readonly source: AnswerOrigin;
  readonly asOf: string;
}

/** The flags that concern answers and rubric. */
export interface GatherFlags {
  readonly rubric?: string;
  readonly set?: readonly string[];
  readonly ask?: readonly string[];
}

/** The rubric, and the answers that exist before any question is asked. */
export interface Gathered {
  readonly loaded: LoadedRubric;
  /** The id or path by which the rubric was found. */
  readonly rubricName: string;
  readonly answers: AnswerSet;
  /** The file that they come from, as it was when read. */
  readonly file?: RawAnswers;
  /** Ids of the questions to ask even though they have an answer. */
  readonly again: readonly string[];
  /** The answers of `--set`, which are included in the answers. */
  readonly settings: ReadonlyMap<string, Answer>;
  /** Whether any answers were given, by file, standard input or `--set`. */
  readonly given: 'something' | 'nothing';
}

const NO_ANSWERS: AnswerSet = {
  candidate: { name: NAMES.unnamedCandidate },
  answers: new Map(),
  checks: new Map(),
};

/** Reads first the answers, then the rubric: answers may name their rubric. */
export async function gather(
  ports: Ports,
  plan: Sources,
  flags: GatherFlags,
  messages: Notes,
  find: typeof rubricFor = rubricFor,
): Promise<Outcome<Gathered>> {
  const raw = await rawAnswers(ports, plan, messages);
  if (!raw.ok) return raw;
  const rubric = await find(ports, flags.rubric, raw.value);
  if (!rubric.ok) return rubric;
  const { loaded, name: rubricName } = rubric.value;
  const settings = readSet(loaded.rubric, flags.set ?? [], plan.asOf);
  const again = askAgain(loaded.rubric, flags.ask ?? []);
  const fitted =
    raw.value === undefined ? success(NO_ANSWERS) : await fitAnswers(raw.value, loaded, plan.asOf);
  if (!fitted.ok || !settings.ok || !again.ok) {
    return failure(...problemsOf(fitted), ...problemsOf(settings), ...problemsOf(again));
  }
  const answers = fitted.value;
  return success({
    loaded,
    rubricName,
    answers: withSettings(loaded.rubric, answers, settings.value),
    ...(raw.value?.origin === 'file' && { file: raw.value }),
    again: again.value,
    settings: settings.value,
    given: raw.value === undefined && settings.value.size === 0 ? 'nothing' : 'something',
  });
}

/** Empty standard input is allowed here: `--set` may be enough, and otherwise the questions are listed. */
async function rawAnswers(
  ports: Ports,
  { source }: Sources,
  messages: Notes,
): Promise<Outcome<RawAnswers | undefined>> {
  if (source.kind === 'file') return readRawAnswers(ports, source.path);
  if (source.kind === 'interview' && source.resume !== undefined) return readRawAnswers(ports, source.resume);
  if (source.kind !== 'stdin') return success(undefined);
  const read = await readRawAnswers(ports, undefined, () => sayWaiting(messages, 'answers'));
  const isEmpty = !read.ok && read.problems.every((each) => each.code === 'input/empty');
  return isEmpty ? success(undefined) : read;
}

import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import { placedChecks } from '../../core/rubric/places.js';
import { readRawAnswers } from '../../loading/load-answers.js';
import { rubricFor } from '../../loading/rubric-for.js';
import type { Ports } from '../../ports/ports.js';
import { COMPLETION_NOTES } from '../../words/en/commands/complete.js';
import type { Completion } from './completion.js';

/** The values for a placeholder that names a part of a rubric: the rubric of the line, else the default one. */
export async function rubricCompletions(
  placeholder: string,
  typed: string,
  words: readonly string[],
  ports: Ports,
): Promise<readonly Completion[]> {
  if (!Object.hasOwn(VALUES, placeholder)) return [];
  const rubric = await rubricOfLine(words, ports);
  return (rubric && VALUES[placeholder]?.(rubric, typed)) ?? [];
}

const VALUES: Readonly<Record<string, (rubric: Rubric, typed: string) => readonly Completion[]>> = {
  'question=value': settings,
  'criterion=number': ({ criteria }) => criteria.map(({ id, title }) => ({ value: `${id}=`, about: title })),
  glob: questions,
  id: (rubric) => [
    ...rubric.criteria.map(({ id, title }) => ({ value: id, about: title })),
    ...questions(rubric),
  ],
  'verdict,...': ({ bands }) => [
    ...bands.map(({ id, title }) => ({ value: id, about: title })),
    ...['stop', 'undecided'].map((value) => ({ value, about: '' })),
  ],
  'check,...': (rubric) =>
    placedChecks(rubric).map(({ item: { id, title, find } }) => ({ value: id, about: title ?? find })),
};

function questions(rubric: Rubric): readonly Completion[] {
  return allQuestions(rubric).map(({ id, ask }) => ({ value: id, about: ask }));
}

/** `question=`, and behind it the answers that the question takes, after those of several that are typed. */
function settings(rubric: Rubric, typed: string): readonly Completion[] {
  const split = typed.indexOf('=');
  if (split < 0) return questions(rubric).map(({ value, about }) => ({ value: `${value}=`, about }));
  const question = allQuestions(rubric).find(({ id }) => id === typed.slice(0, split));
  if (question === undefined) return [];
  const isList = question.type === 'multi';
  const lead = typed.slice(0, isList ? Math.max(split, typed.lastIndexOf(',')) + 1 : split + 1);
  return answersTo(question).map(({ value, about }) => ({ value: `${lead}${value}`, about }));
}

function answersTo(question: Question): readonly Completion[] {
  const options = 'options' in question ? question.options : [];
  return [
    ...options.map(({ value, label }) => ({ value, about: label })),
    { value: 'unknown', about: COMPLETION_NOTES.unknown },
  ];
}

/** The rubric that `--rubric` or an answers file of the line names, else the one that a run without those takes. */
async function rubricOfLine(words: readonly string[], ports: Ports): Promise<Rubric | undefined> {
  const at = words.findIndex((word) => word === '-r' || word === '--rubric');
  const joined = words.find((word) => word.startsWith('--rubric='))?.slice('--rubric='.length);
  const flag = joined ?? (at < 0 ? undefined : words[at + 1]);
  const file = words.slice(1, -1).find((word) => /\.(?:ya?ml|json)$/.test(word) && word !== flag);
  const answers = flag === undefined && file !== undefined ? await readRawAnswers(ports, file) : undefined;
  const found = await rubricFor(ports, flag, answers?.ok ? answers.value : undefined);
  return found.ok ? found.value.loaded.rubric : undefined;
}

import type { AnswerSet } from '../core/model/answer.js';
import { type LoadedRubric, rubricForPeople } from '../core/model/loaded-rubric.js';
import type { Rubric } from '../core/model/rubric.js';
import type { Ports } from '../ports/ports.js';
import { NAMES, SHOWN_NAMES } from '../words/en/names.js';

/** Whether programs read a format, so that its texts are data. */
export function isForPrograms(format: string): boolean {
  return FOR_PROGRAMS.includes(format);
}

const FOR_PROGRAMS: readonly string[] = ['json', 'ndjson', 'csv', 'yaml', 'junit', 'github', 'sarif'];

/** How the program is called in a format: where programs read it, whatever the language of the screen. */
export function calledIn(
  { calledAs, calledInData }: Pick<Ports, 'calledAs' | 'calledInData'>,
  format: string,
): Pick<Ports, 'calledAs'> {
  return { calledAs: isForPrograms(format) ? calledInData : calledAs };
}

/** The rubric with its texts for a format: in the language of what people read, or its own where programs read it. */
export function rubricIn(loaded: LoadedRubric, format: string): Rubric {
  return isForPrograms(format) ? loaded.rubric : rubricForPeople(loaded);
}

/** The answers for a format, as people read them or as data. */
export function answersFor(answers: AnswerSet, format: string): AnswerSet {
  return isForPrograms(format) ? answers : answersForPeople(answers);
}

/** The answers as people read them: a candidate without a name is called so in their language. */
export function answersForPeople(answers: AnswerSet): AnswerSet {
  const name = SHOWN_NAMES.unnamedCandidate;
  const { candidate } = answers;
  const isUnnamed = candidate.name === NAMES.unnamedCandidate && candidate.name !== name;
  return isUnnamed ? { ...answers, candidate: { ...candidate, name } } : answers;
}

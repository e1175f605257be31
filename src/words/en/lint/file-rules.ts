import type { ProblemCode } from '../../../core/model/problem.js';

type FileRule = Extract<ProblemCode, `schema/${string}` | `rubric/${string}`>;

/** Why each mistake stops a rubric, and what to do. */
const FILE_RULES: Readonly<Record<FileRule, string>> = {
  'schema/unknown-key':
    'An unknown key is most often a slip, and what it says would be ignored without a word. "credcheck schema rubric" describes every key.',
  'schema/missing-key':
    'Without this key the rubric cannot be read. "credcheck schema rubric" describes every key.',
  'schema/type': 'The value is of another kind than the key takes: a text, a number, a list or a mapping.',
  'schema/value': 'The value is of the right kind, and not one that the key takes.',
  'schema/version': 'This credcheck reads format 1 of rubrics.',
  'rubric/duplicate-id':
    'Ids name things in answers and conditions, so each is there once: those of all questions, and those of all checklist items.',
  'rubric/duplicate-value':
    'An answers file names an option by its value, so each value is there once in a question.',
  'rubric/reserved':
    'These words have a meaning of their own: stop, undecided and not-scored as verdicts, unknown and not-applicable as answers.',
  'rubric/unknown-question': 'A condition on a question that is not there could never be true or false.',
  'rubric/unknown-criterion': 'A condition on a criterion that is not there could never be true or false.',
  'rubric/unknown-band': 'A cap, or a test, names a band that the rubric does not have.',
  'rubric/unknown-page': 'A question or checklist item names a page that is not among "pages:".',
  'rubric/unknown-scale': 'A question takes its options from a scale that is not among "scales:".',
  'rubric/unknown-value':
    'A condition on an answer that cannot be given would never be true. Values are matched by their text as written.',
  'rubric/wrong-test':
    'Each type of question has its own tests: "is" and "in" for options, "includes" where several can be chosen, "at-least" and "at-most" for numbers and dates.',
  'rubric/cycle':
    'Whether the question is asked depends, step by step, on itself, so that nothing could begin; or a rubric extends itself. Take one step of the path out.',
  'rubric/long-chain':
    'Conditions that depend on each other over so many questions cannot be followed. Ask the deciding question earlier.',
  'rubric/bands':
    'Bands are the best first: "from:" is a whole number that falls from band to band, and is 0 in the last, so that every score has one verdict.',
  'rubric/curve': 'The points of a curve rise from left to right, and their scores are from 0 to 1.',
  'rubric/bounds': 'The number is outside of what is allowed in its place.',
  'rubric/no-score':
    'A question of a criterion counts, so each of its answers has a score: options need "score:", numbers "curve:", dates "age-curve:".',
  'rubric/not-found': 'Ids name the rubrics that come with credcheck; "credcheck rubric list" shows them.',
  'rubric/too-many-bases': 'So many rubrics in one cannot be followed. Put some of them together.',
  'rubric/repeated-base': 'To extend a rubric twice changes nothing.',
  'rubric/unfit-base':
    'What the rubric changes no longer fits a part that it takes over. Change that part too, or remove it.',
  'rubric/too-many':
    'Beyond this size no one could work through the rubric, and a hostile file would take too long.',
  'rubric/nothing-to-change':
    'The item says only what differs, and the extended rubric has none of this id, but one of nearly the same. A new item would have to be whole.',
  'rubric/nothing-to-remove':
    '"remove: true" beside an id drops an item of an extended rubric, which has none of this id.',
  'rubric/is-answers': 'The file holds answers to a rubric, not a rubric.',
  'rubric/is-translation':
    'The file holds texts of a rubric in another language. Lint the rubric, and its translations are linted too.',
  'rubric/no-tests':
    'Tests say what a rubric is to make of some answers, so that a change cannot break it unseen.',
};

/** The ids of all mistakes that stop a rubric. */
export const FILE_RULE_IDS: readonly string[] = Object.keys(FILE_RULES);

/** The help on one of them; undefined for another id. */
export function fileRuleHelp(id: string): string | undefined {
  const why = Object.entries(FILE_RULES).find(([rule]) => rule === id)?.[1];
  return why && `${id}, error\n\n${why}\n\nThe rubric cannot be used until this is corrected.\n`;
}

import type { QuestionState } from '../../../core/model/question-state.js';
import { inSeries } from '../comparison/names.js';
import { counted } from '../phrases.js';

type Texts = readonly string[];

/** How many of the skills have a proof, and how good it is. */
export const SKILLS = {
  noneAsked: 'No skill is asked for, and no credential names one.',
  good: (good: number, all: number): string =>
    `${good} of ${counted(all, 'skill has', 'skills have')} a good proof`,
  weak: (count: number): string => `${count} a weak one`,
  open: (count: number): string => `${count} an open one`,
  none: (count: number): string => `${count} none`,
};

/** What the next credential should bring. */
export const NEXT_CREDENTIAL = {
  proof: (skills: Texts): string => `Bring a better proof of ${inSeries(skills)}.`,
  show: (skills: Texts): string => `Bring something to show for ${inSeries(skills)}.`,
  skills: (skills: Texts): string => `Bring ${inSeries(skills)}, which no credential names.`,
  perhaps: (skill: string, letters: Texts, named: string): string =>
    `Perhaps ${skill} is what ${inSeries(letters)} ${letters.length === 1 ? 'calls' : 'call'} ${named}.`,
  nothing: 'Nothing more: each skill has a good proof and something to show.',
};

/** What is out of date, or soon will be. */
export const REFRESH = {
  stale: (answers: number): string => `${counted(answers, 'answer is', 'answers are')} too old to count`,
  soon: (answers: number, first: string): string =>
    `${counted(answers, 'answer')} to look up again soon, ${answers === 1 ? 'by' : 'the first by'} ${first}`,
};

/** What credentials bring twice, and beside what is asked for. */
export const OVERLAP = {
  addsNone: (letter: string): string => `Each wanted skill of ${letter} is in another credential too.`,
  others: (skills: string): string => `Named, and not asked for: ${skills}.`,
  allNamed: 'These are the skills that the credentials name; add --skills a,b,c for those of the role.',
};

/** What may make the set less than it looks. */
export const PORTFOLIO_WARNINGS = {
  stopped: (who: string): string => `A knock-out stops ${who}, so it is a weak proof of anything.`,
  'no-skill': (who: string): string => `${who} names no skill; add skill: [a, b] to its candidate.`,
  'none-wanted': (who: string): string => `${who} names no skill that is asked for.`,
  'other-role': (who: string, its: string, role: string): string =>
    `${who} is for another role, ${its}, not ${role}.`,
  'no-questions': (who: string, rubric: string): string =>
    `The rubric of ${who}, ${rubric}, marks no question as portfolio: proof.`,
  'other-version': (who: string): string =>
    `The answers about ${who} were given under another version of the rubric.`,
};

/** Why an answer does not count. */
export const WITHOUT_ANSWER: Readonly<Partial<Record<QuestionState, string>>> = {
  stale: 'the answer is too old',
  contradicted: 'the page says otherwise',
  'not-applicable': 'not applicable',
};

/** Between what there is to show and what speaks against it. */
export const BUT = '; but: ';

import { counted } from './phrases.js';

const ANSWER = 'Answer';
const SCORE = 'Score';
const ID = { head: 'Id', kind: 'id' } as const;

/** The headings of a rubric's outline, and its columns, which are seen without their heads. */
export const OUTLINE = {
  questions: (questions: number): string => counted(questions, 'question'),
  size: (questions: number, criteria: number): string =>
    `${counted(questions, 'question')} in ${counted(criteria, 'criterion', 'criteria')}`,
  weight: (weight: number, total: number): string => `weight ${weight} of ${total}`,
  askedIf: (ask: string, condition: string): string => `${ask} (only if ${condition})`,
  knockout: (condition: string): string => `STOP if ${condition}`,
  cap: (verdict: string, condition: string): string => `at most ${verdict} if ${condition}`,
  warning: (condition: string): string => `if ${condition}`,
  bands: 'Verdicts, from these scores up',
  bandColumns: [
    { head: 'From', kind: 'number' },
    { head: 'Verdict', kind: 'title' },
  ],
  profile: 'Asked first, without points',
  profileColumns: [ID, { head: 'Question', kind: 'title' }],
  questionColumns: [
    ID,
    { head: 'Weight', kind: 'number' },
    { head: 'Of 100', kind: 'number' },
    { head: 'Question', kind: 'title' },
  ],
  scores: 'What each answer scores, from 0 to 1',
  question: 'Question',
  answer: ANSWER,
  score: SCORE,
  scoreColumns: [
    { head: SCORE, kind: 'text' },
    { head: ANSWER, kind: 'title' },
  ],
  option: (value: string, label: string): string => `${value}: ${label}`,
  between: (least: number, most: number): string => (least === most ? `${least}` : `${least}–${most}`),
  asOneOf: (text: string, values: readonly string[]): string => `${text} (one of ${values.join(', ')})`,
  number: (x: number, unit: string | undefined): string => (unit === undefined ? `${x}` : `${x} ${unit}`),
  overruling: 'Whatever the score',
  ruleColumns: [ID, { head: 'Rule', kind: 'title' }],
  warnings: 'Warnings',
  actions: {
    pay: 'pay',
    pair: 'pay only together with something of your own',
    leave: 'do not pay',
    wait: 'do not pay yet',
  },
  free: (condition: string): string => `costs only time if ${condition}`,
  pages: 'Where facts are found',
  pageColumns: [ID, { head: 'Page', kind: 'title' }],
  checks: 'Always to be checked',
  checkColumns: [ID, { head: 'Check', kind: 'title' }],
} as const;

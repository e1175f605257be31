/** One criterion of a starter rubric, before it has an id. */
export interface StarterCriterion {
  readonly title: string;
  readonly ask: string;
  readonly why: string;
}

/** None of a rubric in English. */
const LANGUAGE: string = '';

/** The texts of a rubric to begin with. */
export const STARTER = {
  /** The tag of that of these texts. */
  language: LANGUAGE,
  intro: (lint: string, test: string, schema: string): readonly string[] => [
    'A rubric of your own. Change every text; ids and values are what answers files name.',
    `What could be better:  ${lint}`,
    `What its tests say:    ${test}`,
    `Help in editors:       ${schema}`,
  ],
  title: 'Is this credential worth paying for?',
  summary: 'One sentence: what this rubric weighs, and for whom.',
  disclaimer:
    'General information, not personalised financial advice. Confirm the facts on the official pages before you pay.',
  page: { title: 'The official page', find: 'overview, requirements, how you are assessed' },
  strong: 'Worth paying for',
  promising: 'Worth it with something of your own',
  skip: 'Keep your money',
  beside: 'a piece of work of your own that shows the same skill',
  options: {
    clearly: ['Clearly', 'An official page says so, or you saw it'],
    partly: ['In part', 'Something is there, but not all of it'],
    no: ['Not at all', 'You looked, and nothing is there'],
  },
  cost: {
    ask: 'Does it cost more than you could lose without trouble?',
    because: 'It costs more than your own limit.',
  },
  criteria: [
    {
      title: 'Recognition',
      ask: 'Do job postings in your field name it, or the body behind it?',
      why: 'An employer who knows the issuer knows what the credential means.',
    },
    {
      title: 'Assessment',
      ask: 'Must you pass something that people without the skill would fail?',
      why: 'Only what can be failed tells those who can do the job from those who cannot.',
    },
    {
      title: 'Work to show',
      ask: 'Do you end up with work of your own that others may see?',
      why: 'Work that others can look at convinces more than a certificate.',
    },
  ] as readonly StarterCriterion[],
  ask: (title: string): string => `How well does it do on this: ${title}?`,
  why: (title: string): string => `${title}: say here in one or two sentences why an employer cares.`,
  tests: {
    best: 'The best of all answers is worth paying for',
    middle: 'What is in part everywhere needs something beside it',
    worst: 'The worst of all answers is not worth paying for',
    open: 'As long as nothing is known, every verdict is possible',
    limit: 'What costs more than the limit is stopped',
  },
  from: {
    summary: (id: string): string => `What we change in ${id}, and for whom.`,
    hints: [
      'Say only what differs, by id; all else comes from the rubric above. For example:',
      'criteria:',
      '  - {id: ID, weight: 10}                  another weight',
      '  - {id: OTHER-ID, remove: true}          one that does not matter to you',
      'An option alone: questions: [{id: ID, options: [{value: VALUE, score: 0.3}]}]',
    ],
  },
} as const;

/** What is asked before a rubric is written. */
export const STARTER_PROMPTS = {
  title: { ask: 'What is the question that the rubric answers?', missing: 'Type a title.' },
  id: {
    ask: 'Its id, by which people name it:',
    wrong: 'Use small letters, digits and dashes, beginning with a letter.',
    taken: 'credcheck has a rubric of that id.',
  },
  criteria: {
    ask: 'What counts? The most important first, with commas between:',
    help: 'Each becomes a criterion with a first question; the first has the largest weight.',
    missing: 'Type at least one.',
  },
  next: (lint: string, test: string): string => `next: ${lint}; ${test}`,
} as const;

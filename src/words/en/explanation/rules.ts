/** The names of what has a condition. */
export const KIND_WORDS = {
  question: 'Question',
  knockout: 'Knock-out',
  cap: 'Cap',
  warning: 'Warning',
} as const;

/** Headings of an explained rule. */
export const RULE_HEADINGS = {
  effect: 'What it does',
  says: { knockout: 'Why it is there', cap: 'Why it is there', warning: 'What it says' },
  reads: 'What it depends on',
  checks: 'Its checks',
} as const;

/** Texts of an explained rule. */
export const RULE_TEXTS = {
  askedOnlyIf: (id: string, condition: string): string => `Question ${id} is asked only if ${condition}`,
  asked: { hit: 'Asked', clear: 'Not asked', unknown: 'Perhaps asked' },
  states: {
    hit: 'it applies',
    clear: 'it does not apply',
    unknown: 'it is not known yet whether it applies',
  },
  /** A warning with its state. */
  warned: {
    hit: (id: string): string => `${id} applies`,
    clear: (id: string): string => `${id} does not apply`,
    unknown: (id: string): string => `${id} may apply`,
  },
  part: 'Part',
  reads: 'Reads',
  check: (id: string, state: string): string => `Check ${id}: ${state}.`,
  answer: (question: string, ask: string, answer: string): string => `Now: ${question}: ${ask} ${answer}.`,
  score: (title: string, score: string): string => `Now: ${title} scores ${score}.`,
  noScore: (title: string): string => `Now: ${title} is not scored.`,
  contradicted: (check: string): string => `Your check ${check} found otherwise, so it is not ruled out.`,
  effect: {
    knockout: 'STOP, whatever the score, if',
    cap: (verdict: string): string => `at most ${verdict} if`,
    warning: 'said if',
  },
  why: (says: string): string => `Why: ${says}`,
  says: (says: string): string => `It says: ${says}`,
};

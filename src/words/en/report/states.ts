/** The state of an answer, in the table of evidence. */
export const EVIDENCE_STATES = {
  stale: 'too old, counts as unknown',
  contradicted: 'contradicted, counts as unknown',
  'not-asked': 'no longer asked',
};

/** Why a criterion has no score. */
export const NOT_SCORED = {
  notAsked: 'not asked, given the other answers',
};

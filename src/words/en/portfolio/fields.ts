/** Descriptions of the fields of a portfolio. */
export const PORTFOLIO_FIELDS = {
  role: 'The role that was asked for, else the one of all candidates that name one; left out where there is none.',
  skillsAre: 'asked-for where skills were asked for; named where they are all that the candidates name.',
  candidates: 'In the order in which they were given.',
  key: 'The id of the candidate, or its name; with a number where several have the same. Other fields name it by this.',
  skills: 'The skills that it names, each once.',
  only: 'Those of the wanted skills that no other candidate names.',
  proof: 'By what it proves its skills, as its rubric names the questions.',
  proofState:
    'good where the first of these answers that applies gives at least half of what its question can give, weak where it gives less, open where neither is certain.',
  answers:
    'The answers to the questions that the rubric names for this, in its order; those not asked are left out.',
  show: 'What there is to show.',
  showQuestion:
    'Id of the first of these questions whose answer is sure to score; left out where there is none.',
  recency: 'Whether it is up to date.',
  recencyState:
    'past where one of these answers scores nothing, refresh where one gives less than half of what its question can give, current where all give more, else open.',
  stale: 'Ids of questions whose evidence is too old, so that they count as unknown.',
  soon: 'Ids of questions whose evidence will be too old within 30 days.',
  coverage: 'The wanted skills, in the order asked for, else by text.',
  by: 'Keys of the candidates that name it.',
  best: 'Key of the first of those with the best proof; left out where there is none.',
  skillProof:
    'The proof of that candidate, weak also where a knock-out stops it or it is past; none where no candidate names the skill.',
  skillShow: 'Key of the first candidate that has something to show for it; left out where there is none.',
  others: 'Skills that candidates name and that were not asked for.',
  next: 'What the next credential should bring.',
  nextSkills: 'Skills that no candidate names.',
  nextProof: 'Skills whose proof is weak or open.',
  nextShow: 'Skills that candidates name, with nothing to show for them.',
  refresh: 'Keys of candidates that are past or to refresh, or whose evidence is too old.',
  warnings: 'What may make the set less than it looks.',
  disclaimer: 'Those of all rubrics.',
};

/** Descriptions of the fields of a comparison. */
export const COMPARISON_FIELDS = {
  versusCandidates:
    'By rubric, then by key; in no order, since scores of different rubrics are not one scale.',
  dimensions: 'What the rubrics set candidates side by side by.',
  facts:
    'The answers of each candidate that its rubric names for the dimension, with what it puts around them in words.',
  claims: 'What is generally said about the credentials of a rubric; not a fact about any of them.',
  both: 'Candidates that go together: any that lasts, and any that keeps it up to date; left out where the answers do not fit.',
  candidates:
    'In the order of what is certain: the lowest verdict, then the low end of the score, then the high ends.',
  key: 'The id of the candidate, or its name; with a number where several have the same. Other fields name it by this.',
  rank: 'The best and the worst place that is possible, from 1, knock-outs apart; equal candidates share a place, and one that is stopped comes last.',
  rankEnd: 'A place, from 1; a whole number.',
  checked: 'The last day on which one of its answers was checked; left out where none says so.',
  first:
    'How often it comes first; those of all candidates add up to 1. Left out where one has answers to less than 0.6 of what counts.',
  ways: 'Part of the ways of filling in what is open in every candidate, from 0 to 1; equal candidates share a way.',
  weightings:
    "The same while the weights vary in the rubric's order of importance, from 0 to 1, each with a way of every candidate.",
  centralWeights:
    'The mean weights, as parts of 1 by criterion, of the weightings in which it comes first; left out where there is none.',
  mark: 'best or worst where it is certainly so among candidates that differ.',
  counting: 'How ways were counted, or in words why they were not.',
  method: 'exact where every way was gone through, else sampled.',
  error: 'Half the width of the 95 % interval of each part of the ways, from 0 to 1; 0 where exact.',
  weightingsError: 'The same for the parts of the weightings.',
  averageWeights: 'The mean weights, as parts of 1 by criterion, of all these weightings.',
  dominance:
    'Pairs of which the first is at least as good at every criterion, however the open answers turn out.',
  swap: 'The smallest changes that put the second candidate before the first, of an answer by how far the score moves; a missing one does not exist.',
  swapWeight: 'Parts of the total, from 0 to 1; the others keep their proportions.',
  next: 'Open questions of the candidates that can still come first, the most decisive first.',
  decides: 'Whether some answer makes the candidate certain to come first, or not to.',
  warnings: 'Why results may be less comparable than they look.',
  changes: 'What differs between sets of answers about one candidate, each from the earlier to the later.',
  changedPoints: 'Points of the question, out of 100, before and after; left out where it gives none.',
};

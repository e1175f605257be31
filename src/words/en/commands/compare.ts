/** Help of `credcheck compare`. */
export const COMPARE = {
  summary: 'several candidates side by side, in order',
  description:
    'Compare 2 to 20 candidates: who comes first, how sure that is, and what to find out to decide.',
  answers: 'YAML or JSON files with answers, and tables, NDJSON or JSON lists of candidates',
  examples: `
Examples:
  credcheck compare cloud.yaml badge.yaml bootcamp.yaml   one screen
  credcheck compare offers.csv                      a row for each candidate
  credcheck compare old.yaml new.yaml               one candidate, at two dates
  credcheck compare cloud.yaml badge.yaml -o choice.html
  credcheck compare badge.yaml college.yaml --versus    of two rubrics
  credcheck compare cloud.yaml badge.yaml --fail-unless-first cloud

Candidates are in the order of what is certain: first the lowest verdict, then
the low end of the score, then the high ends. A rank such as 1-2 says which
places are possible; knock-outs that are not ruled out are named apart.
`,
};

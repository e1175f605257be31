/** What a rubric is and how to use another one. */
export const RUBRICS = `Rubrics

A rubric is a YAML file that says what is asked and what each answer is worth:
criteria with weights, questions with scored answers, and bands, which are the
verdicts. Knock-outs and caps are apart from the score. Weights, scores,
bands and ageing limits are proposals; change them where your field works
differently.

  credcheck rubric list                   the rubrics that come with credcheck
  credcheck rubric show micro-credential  what it asks, and how it weighs
  credcheck rubric lint ./ours.yaml       find what is wrong or could be better
  credcheck rubric test ./ours.yaml       run its tests, see what they reach
  credcheck rubric template               an answers file to fill in
  credcheck evaluate -r ./ours.yaml       use one of your own
  credcheck schema rubric                 the JSON Schema, for your editor

A name with a / or ending in .yaml, .yml or .json is a file, any other name a
rubric that comes with credcheck. Which one is used, in this order: --rubric,
the answers file (in batch: the first record), CREDCHECK_RUBRIC,
micro-credential.

To change a few things only, extend a rubric: "extends: [micro-credential]"
takes it over, and what has the same id is merged into it. Conditions are data
and never code, so that a rubric from a stranger can do no harm but give bad
advice.
`;

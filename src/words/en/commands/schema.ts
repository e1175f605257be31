/** Help of `credcheck schema`. */
export const SCHEMA = {
  summary: 'print the JSON Schema of rubrics, answers, results, comparisons and more',
  description: 'Print the JSON Schema (draft 2020-12) of a file that credcheck reads or writes.',
  name: 'what to describe',
  examples: `
Examples:
  credcheck schema rubric -o rubric-1.schema.json    beside your rubric
  credcheck schema answers -o answers-1.schema.json  beside your answers
  credcheck schema answers -r ./ours.yaml            with its questions, options
  credcheck schema result
`,
};

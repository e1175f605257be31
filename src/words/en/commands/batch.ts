/** Help of `credcheck batch`. */
export const BATCH = {
  summary: 'many candidates in, one result a line out',
  description: 'Score many candidates by one rubric; one result a line comes out, in the order of the input.',
  files: 'files of candidates, or - for standard input (the default)',
  examples: `
Examples:
  credcheck batch offers.ndjson > results.ndjson
  credcheck batch offers.csv -o results.ndjson      a column for each question
  credcheck batch 'answers/*.yaml'                  one file for each candidate
  credcheck batch offers.csv --brief --fail-under 60    for CI: exit 1 if below
  credcheck batch offers.csv -f pretty              the worst, and all counted
  credcheck batch offers.csv --report junit=offers.xml > rows.ndjson
  credcheck batch offers.csv --report html=reports/ > rows.ndjson
  credcheck batch offers.csv --summary sum.json > rows.ndjson
  credcheck batch --merge sum-*.json                add up summaries of parts
  credcheck batch offers.ndjson --baseline last.ndjson --no-regressions
  credcheck batch offers.ndjson --workers 4 > rows.ndjson

A baseline holds full rows, so that answers can be compared; it is kept in
memory, the rows of a run are not. --merge exits 0 also over refused records:
each part said so by the exit code of its own run.
`,
};

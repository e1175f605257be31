/** Help of `credcheck batch`. */
export const BATCH = {
  summary: 'many candidates in, one result a line out',
  description: 'Score many candidates by one rubric; one result a line comes out, in the order of the input.',
  files: 'files of candidates, or - for standard input (the default)',
  examples: `
Examples:
  credcheck batch offers.ndjson > results.ndjson
  credcheck batch offers.csv -o results.ndjson               a table: a column for each question
  credcheck batch 'answers/*.yaml'                           saved answers, one file a candidate
  credcheck batch offers.ndjson --brief --fail-under 60      for CI: exit 1 if any is below 60
  credcheck batch offers.ndjson -f pretty                    the worst, and a count of all
  credcheck batch offers.ndjson --report junit=offers.xml --report markdown=offers.md > rows.ndjson
  credcheck batch offers.ndjson --summary sum.json > rows.ndjson
  credcheck batch --merge sum-*.json                         the same bytes as one run over all parts
  credcheck batch offers.ndjson --baseline last.ndjson --no-regressions
  credcheck batch offers.ndjson --workers 4 > rows.ndjson    for many: the same bytes, on 4 cores

A baseline holds full rows, so that answers can be compared; it is kept in memory, the rows of a run are not.
--merge exits 0 also over refused records: each part said so by the exit code of its own run.
`,
};

// The floor: what a Node program pays for nothing. It parses each line and writes a result that is made already,
// one of the results in a sample that credcheck wrote.
import { readFileSync } from 'node:fs';
import { eachLine } from './chunks.mjs';

const [, , rows, sample] = process.argv;
const results = readFileSync(sample, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

eachLine(rows, (line, record) => {
  const { candidate } = JSON.parse(line);
  const result = results[record % results.length];
  result.record = record;
  result.candidate = candidate;
  return JSON.stringify(result);
});

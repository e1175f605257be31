// Measures how long credcheck takes to start, as multiples of a bare start of Node in the same run:
//   npm run build && npm run bench:start-up -- [--pairs 15] [--write]
// Each contender runs in turn with the bare start; the median of the pairwise ratios of processor time counts.
// --write puts the table into docs/performance.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareEnvironment, median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, write: { type: 'boolean', default: false } },
});
const BIN = fileURLToPath(new URL('../../bin/credcheck.js', import.meta.url));
const RUBRIC = fileURLToPath(new URL('../../rubrics/micro-credential/rubric.yaml', import.meta.url));
const HOOK = fileURLToPath(new URL('report-cpu.cjs', import.meta.url));
const ANSWERS = readFileSync(new URL('answers.json', import.meta.url));
const EVALUATE = [BIN, 'evaluate', '-f', 'json', '--as-of', '2026-11-22'];

const CONTENDERS = [
  { name: '`--version`', words: [BIN, '--version'], reach: 1.5 },
  { name: '`--help`', words: [BIN, '--help'], reach: 1.5 },
  { name: '`evaluate`, built-in rubric', words: EVALUATE, reach: 1.7 },
  { name: '`evaluate`, rubric file', words: [...EVALUATE, '-r', RUBRIC], reach: 4.5 },
];

function processorTime(words) {
  const { output, status } = spawnSync(process.execPath, ['-r', HOOK, ...words], {
    input: ANSWERS,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: bareEnvironment(),
  });
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}`);
  return Number(output[3]);
}

function row({ name, words, reach }) {
  const ratios = Array.from(
    { length: Number(flags.pairs) },
    () => processorTime(words) / processorTime(['-e', '0']),
  );
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return [name, median(ratios).toFixed(2), range, String(reach)];
}

const head = `Node ${process.version}, median of ${flags.pairs} pairs; a bare start is 1.\n\n`;
const table = tableOf(['one-shot run', 'processor time', 'from, to', 'to reach'], CONTENDERS.map(row));
tell('start-up', head + table, flags);

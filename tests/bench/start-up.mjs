// Measures how long credcheck takes to start, as multiples of a bare start of Node in the same run:
//   npm run build && npm run bench [pairs]
// Each contender runs in turn with the bare start; the median of the pairwise ratios of processor time counts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pairs = Number(process.argv[2] ?? 15);
const BIN = fileURLToPath(new URL('../../bin/credcheck.js', import.meta.url));
const RUBRIC = fileURLToPath(new URL('../../rubrics/micro-credential/rubric.yaml', import.meta.url));
const HOOK = fileURLToPath(new URL('report-cpu.cjs', import.meta.url));
const ANSWERS = readFileSync(new URL('answers.json', import.meta.url));

const CONTENDERS = [
  { name: '--version', words: [BIN, '--version'], reach: 1.5 },
  { name: '--help', words: [BIN, '--help'], reach: 1.5 },
  {
    name: 'evaluate, built-in rubric',
    words: [BIN, 'evaluate', '-f', 'json', '--as-of', '2026-11-22'],
    reach: 1.7,
  },
  {
    name: 'evaluate, rubric file',
    words: [BIN, 'evaluate', '-f', 'json', '--as-of', '2026-11-22', '-r', RUBRIC],
    reach: 4.5,
  },
];

// Set, it makes a bare start of Node 20 much slower, and every ratio to it falsely good.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function processorTime(words) {
  const stdio = ['pipe', 'ignore', 'ignore', 'pipe'];
  const { output, status } = spawnSync(process.execPath, ['-r', HOOK, ...words], {
    input: ANSWERS,
    stdio,
    env,
  });
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}`);
  return Number(output[3]);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

process.stdout.write(`Node ${process.version}, ${pairs} pairs each; a bare start is 1\n`);
for (const { name, words, reach } of CONTENDERS) {
  const ratios = Array.from({ length: pairs }, () => processorTime(words) / processorTime(['-e', '0']));
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  process.stdout.write(`${name.padEnd(28)} ${median(ratios).toFixed(2)}  (${range}; to reach: ${reach})\n`);
}

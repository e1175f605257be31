// Measures how long credcheck takes to start, as multiples of a bare start of Node in the same run, from this checkout
// and from the package as it would be published:
//   npm run build && npm run bench:start-up -- [--pairs 15] [--write]
// Each contender runs in turn with the bare start; the median of the pairwise ratios of processor time counts.
// --write puts the table into docs/performance.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareEnvironment, median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, write: { type: 'boolean', default: false } },
});
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOOK = fileURLToPath(new URL('report-cpu.cjs', import.meta.url));
const ALL = JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8'));
const EVALUATE = ['evaluate', '-f', 'json', '--quiet', '--as-of', '2026-11-22'];
const OWN = ['-r', join(ROOT, 'rubrics/micro-credential/rubric.yaml')];
const HALF = answered((at) => at % 2 === 0);

const CONTENDERS = [
  { name: '`--version`', words: ['--version'], input: '', reach: 1.2 },
  { name: '`--help`', words: ['--help'], input: '', reach: 1.2 },
  { name: '`evaluate`, nothing answered', words: EVALUATE, input: answered(() => false), reach: 2 },
  { name: '`evaluate`, half answered', words: EVALUATE, input: HALF, reach: 2 },
  { name: '`evaluate`, all answered', words: EVALUATE, input: answered(() => true), reach: 2 },
  {
    name: '`evaluate`, rubric file, half answered',
    words: [...EVALUATE, ...OWN],
    input: HALF,
    reach: 4.5,
  },
];

/** Answers to the questions whose places are kept. */
function answered(isKept) {
  const answers = Object.entries(ALL.answers).filter((_, at) => isKept(at));
  return JSON.stringify({ ...ALL, answers: Object.fromEntries(answers) });
}

function processorTime(words, input) {
  const { output, status } = spawnSync(process.execPath, ['-r', HOOK, ...words], {
    input,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: bareEnvironment(),
  });
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}`);
  return Number(output[3]);
}

function ratioOf(bin, { words, input }) {
  const ratios = Array.from(
    { length: Number(flags.pairs) },
    () => processorTime([bin, ...words], input) / processorTime(['-e', '0'], ''),
  );
  return median(ratios).toFixed(2);
}

/** The package, packed and unpacked into a folder. */
function packedInto(folder) {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' }));
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  return join(folder, 'package');
}

const folder = mkdtempSync(join(tmpdir(), 'credcheck-bench-'));
try {
  const bins = [ROOT, packedInto(folder)].map((place) => join(place, 'bin/credcheck.js'));
  const rows = CONTENDERS.map((each) => [
    each.name,
    ...bins.map((bin) => ratioOf(bin, each)),
    String(each.reach),
  ]);
  const head = `Node ${process.version}, median of ${flags.pairs} pairs by processor time; a bare start is 1.\n\n`;
  tell('start-up', head + tableOf(['one-shot run', 'checkout', 'package', 'to reach'], rows), flags);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Shows that the memory of batch does not grow with its rows, whoever reads them:
//   npm run build && npm run bench:memory -- [--rows 100000,1000000] [--write]       10000000 takes its time
// Peaks are of the whole process, threads included, in MiB (VmHWM). --write puts the table into docs/performance.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareEnvironment, tableOf, tell } from './figures.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = flags.rows.split(',').map(Number);
const WORDS = ['-r', 'tests/bench/twelve-questions.yaml', '--as-of', '2026-11-22', '--brief', '--quiet'];
const MOST = 150;
const GROWTH = 1.1;
/** Bytes that the slow reader takes, and then rests. */
const SIP = 256 * 1024;
const REST = 25;

const CASES = [
  { name: 'fast reader', workers: 1, rest: 0 },
  { name: 'slow reader', workers: 1, rest: REST },
  { name: 'fast reader, --workers 2', workers: 2, rest: 0 },
];

async function peakOf(rows, { workers, rest }) {
  const options = { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] };
  const source = spawn(process.execPath, ['tests/bench/batch-rows.mjs', String(rows)], options);
  const args = ['bin/credcheck.js', 'batch', ...WORDS, '--workers', String(workers)];
  const batch = spawn(process.execPath, args, {
    cwd: ROOT,
    env: bareEnvironment(),
    stdio: [source.stdout, 'pipe', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, highWater(batch.pid));
  }, 50);
  const began = performance.now();
  let lines = 0;
  let taken = 0;
  for await (const chunk of batch.stdout) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    taken += chunk.length;
    if (rest > 0 && taken >= SIP) {
      taken = 0;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
  clearInterval(watch);
  if (lines !== rows) throw new Error(`${rows} rows in, ${lines} results out`);
  return { peak, rate: rows / ((performance.now() - began) / 1000) };
}

function highWater(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const rows = [];
for (const each of CASES) {
  let first;
  for (const count of sizes) {
    const { peak, rate } = await peakOf(count, each);
    first ??= peak;
    const figures = [
      `${peak.toFixed(0)} MiB`,
      (peak / first).toFixed(2),
      Math.round(rate).toLocaleString('en'),
    ];
    rows.push([each.name, count.toLocaleString('en'), ...figures]);
    process.stderr.write(`${rows.at(-1).join(', ')}\n`);
  }
}
const head = `Node ${process.version}; to reach: ${MOST} MB on one core, growth ${GROWTH}.\n\n`;
tell('memory', head + tableOf(['reader', 'rows', 'peak memory', 'growth', 'rows a second'], rows), flags);

// Measures what more than one thread gains, by the clock, against one thread in the same run:
//   npm run build && npm run bench:workers -- [--rows 1000000] [--pairs 3] [--write]
// --write puts the table into docs/performance.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RUBRIC, writeRows } from './batch/rows.mjs';
import { bareEnvironment, median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    pairs: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const BIN = fileURLToPath(new URL('../../bin/credcheck.js', import.meta.url));
const FULL_ROWS = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'credcheck-bench-'));
const rubric = join(folder, 'rubric.json');
const CASES = [
  { name: 'brief results', words: ['--brief'], count: Number(flags.rows), reach: 1.25 },
  { name: 'full results', words: ['--detail', 'full'], count: FULL_ROWS, reach: '' },
];

function seconds(rows, words, workers) {
  const args = ['batch', '-r', rubric, '--as-of', '2026-11-22', '--quiet', '--workers', workers, ...words];
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [BIN, ...args, rows], {
    stdio: 'ignore',
    env: bareEnvironment(),
  });
  if (status !== 0) throw new Error(`exit ${status}`);
  return (performance.now() - began) / 1000;
}

function row({ name, words, count, reach }) {
  const rows = join(folder, `rows-${count}.ndjson`);
  writeRows(rows, count);
  const pairs = Array.from(
    { length: Number(flags.pairs) },
    () => seconds(rows, words, '1') / seconds(rows, words, '2'),
  );
  return [name, count.toLocaleString('en'), median(pairs).toFixed(2), String(reach)];
}

try {
  writeFileSync(rubric, JSON.stringify(RUBRIC));
  const head = `Node ${process.version}, ${cpus().length} processors, median of ${flags.pairs} pairs.\n\n`;
  const table = tableOf(['two threads', 'rows', 'times as fast as one', 'to reach'], CASES.map(row));
  tell('workers', head + table, flags);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

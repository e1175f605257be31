// From how many rows on a second machine begins to make sense, from the rate measured here:
//   npm run build && node tests/scaling/break-even.mjs [rows] [--write]
// --write puts the outcome into docs/scaling.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const count = Number(process.argv[2] ?? 20_000) || 20_000;
const RUNS = 3;
/** Assumed, not measured: to split, connect and start on the other host, and a line of 1 Gbit/s. */
const SET_UP = 3;
const BYTES_A_SECOND = 125e6;

const words = ['-r', 'tests/bench/twelve-questions.yaml', '--as-of', '2026-11-22', '--brief', '--quiet'];

/** Seconds from start to end, and what came out. */
function run(input) {
  const began = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, ['bin/credcheck.js', 'batch', ...words], {
    cwd: ROOT,
    input,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`exit ${status}`);
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, bytes: stdout.length };
}

function rows(count) {
  const made = spawnSync(process.execPath, ['tests/bench/batch-rows.mjs', String(count)], {
    cwd: ROOT,
    maxBuffer: 2 ** 30,
  });
  return made.stdout;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Two figures: nobody measures such things more exactly. */
function rounded(number) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return (Math.ceil(number / unit) * unit).toLocaleString('en-GB');
}

const few = rows(1);
const many = rows(count);
const start = median(Array.from({ length: RUNS }, () => run(few).seconds));
const whole = Array.from({ length: RUNS }, () => run(many));
const rowTime = (median(whole.map(({ seconds }) => seconds)) - start) / count;
const copyTime = (many.length + whole[0].bytes) / count / BYTES_A_SECOND;
// Half of the rows go to the other machine and half of the results come back.
const gain = (rowTime - copyTime) / 2;
const from = (saved) => rounded((SET_UP + saved) / gain);

const report = [
  `Measured on one core of a shared machine, Node ${process.version}, ${count} rows of twelve questions, --brief:`,
  `  start ${start.toFixed(2)} s, then ${rounded(1 / rowTime)} rows a second; ${Math.round(many.length / count)} bytes a row in, ${Math.round(whole[0].bytes / count)} out.`,
  `Assumed: ${SET_UP} s to split, connect and start on the other machine; 1 Gbit/s between the two.`,
  gain > 0
    ? `Two such machines are as fast as one at ${from(0)} rows, and save a minute at ${from(60)}.`
    : 'To copy a row takes longer than to score it: a second machine never pays.',
].join('\n');
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) {
  spawnSync(process.execPath, ['tests/scaling/write-section.mjs', 'docs/scaling.md', 'break-even'], {
    cwd: ROOT,
    input: report,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

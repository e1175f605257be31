// Measures how fast batch scores, as a share of a floor in the same run, and how much memory it takes:
//   npm run build && npm run bench:batch -- [--rows 100000,1000000] [--pairs 5] [--peers] [--write]
// Each contender runs in turn with its floor, as a process of its own that writes to /dev/null; the median of the
// pairwise ratios counts, once by processor time, which others on the machine disturb less, and once by the clock.
// Before that all of them must give the same scores and ranges of verdicts. --peers needs jq, and fetches engines from npm into
// a folder that is removed again; --write puts the table into docs/performance.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RUBRIC, writeRows } from './batch/rows.mjs';
import { bareEnvironment, median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    pairs: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const CHECKED_ROWS = 5000;
const SAMPLED_ROWS = 200;
// A full result costs so much that fewer rows tell as much.
const FULL_ROWS = 5000;
const ENGINE_ROWS = 20_000;
const ENGINES = [
  '@marcbachmann/cel-js',
  '@bufbuild/cel',
  'json-logic-engine',
  'json-logic-js',
  'json-rules-engine',
  'jsonata',
];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'credcheck-bench-'));
const inFolder = (name) => join(folder, name);
const env = { ...bareEnvironment(), BENCH_RUBRIC: inFolder('rubric.json') };

const node = (script, ...words) => [process.execPath, here(script), ...words];
const batch = (rows, ...words) =>
  node(
    '../../bin/credcheck.js',
    'batch',
    '-r',
    env.BENCH_RUBRIC,
    '--as-of',
    '2026-11-22',
    '--quiet',
    ...words,
    rows,
  );
const floor = (detail) => (rows) => node('batch/floor.mjs', rows, inFolder(`${detail}.ndjson`));

const CONTENDERS = [
  { name: 'credcheck batch --brief', words: (rows) => batch(rows, '--brief'), floor: 'brief', reach: 0.65 },
  {
    name: 'credcheck batch --detail full',
    words: (rows) => batch(rows, '--detail', 'full'),
    floor: 'full',
    most: FULL_ROWS,
    reach: 0.5,
  },
  {
    name: 'closures over the rubric',
    words: (rows) => node('batch/closures.mjs', rows, 'chunks'),
    floor: 'brief',
  },
  {
    name: 'the same with readline',
    words: (rows) => node('batch/closures.mjs', rows, 'readline'),
    floor: 'brief',
  },
  { name: 'python3 loop', words: (rows) => ['python3', here('batch/loop.py'), rows], floor: 'brief' },
  ...(flags.peers ? peers() : []).map((each) => ({ ...each, floor: 'brief' })),
];

/** Engines are slow: as many rows as they do in some seconds tell as much. */
function peers() {
  const query = (threads) => (rows) => node('batch/duckdb.mjs', rows, folder, threads);
  return [
    { name: 'DuckDB, one thread', words: query('1') },
    { name: 'DuckDB, two threads', words: query('2') },
    { name: 'jq', words: (rows) => ['jq', '-c', '-f', inFolder('filter.jq'), rows], most: ENGINE_ROWS },
    ...ENGINES.map((name) => ({
      name,
      words: (rows) => node('batch/engine.mjs', rows, folder, name),
      most: ENGINE_ROWS,
    })),
  ];
}

function run(words, more = {}) {
  const done = spawnSync(words[0], words.slice(1), { env, maxBuffer: 2 ** 30, encoding: 'utf8', ...more });
  if (done.status !== 0) throw new Error(`exit ${done.status}: ${words.join(' ')}\n${done.stderr}`);
  return done;
}

/** Seconds by the clock and of the processor, and the peak of memory in MiB. */
function measured(words) {
  const { stderr } = run(['/usr/bin/time', '-f', '%e %U %S %M', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [clock, user, system, kib] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { clock, processor: user + system, memory: kib / 1024 };
}

/** One sum over the scores and the ranges of verdicts that a contender gives. */
function outcomes(words) {
  const hash = createHash('sha256');
  // A file, since not every program can open a pipe by the name of its standard output.
  const path = inFolder('results.ndjson');
  const file = openSync(path, 'w');
  run(words, { stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const { score, verdict } = JSON.parse(line);
    const ends = [score.low, score.high].map((end) => end.toFixed(6)).join(' ');
    // Not the id: only credcheck leaves out of it the completions that stop.
    hash.update(`${ends} ${verdict.range.join(' ')} ${verdict.firm}\n`);
  }
  return hash.digest('hex');
}

function rowsFile(count) {
  const path = inFolder(`rows-${count}.ndjson`);
  writeRows(path, count);
  return path;
}

function comparison({ name, words, floor: detail, most = Number.POSITIVE_INFINITY, reach }, wanted) {
  const count = Math.min(wanted, most);
  const rows = rowsFile(count);
  const pairs = Array.from({ length: Number(flags.pairs) }, () => {
    const base = measured(floor(detail)(rows));
    return { base, own: measured(words(rows)) };
  });
  const share = (of) => median(pairs.map(({ base, own }) => of(base) / of(own))).toFixed(2);
  const memory = Math.round(Math.max(...pairs.map(({ own }) => own.memory)));
  const fewer = count === wanted ? '' : ` (${count.toLocaleString('en')} rows)`;
  const shown = `${name}${fewer}${detail === 'full' ? ', against a floor of full results' : ''}`;
  const shares = [share((each) => each.processor), share((each) => each.clock)];
  const cells = [shown, ...shares, `${memory} MiB`, reach ?? ''];
  process.stderr.write(`${cells.join(', ')}\n`);
  return cells;
}

function tableFor(count) {
  const heads = [
    'contender',
    'share of the floor, processor time',
    'by the clock',
    'peak memory',
    'to reach',
  ];
  const rows = CONTENDERS.map((each) => comparison(each, count));
  return `${count.toLocaleString('en')} rows:\n\n${tableOf(heads, rows)}`;
}

function prepare() {
  writeFileSync(env.BENCH_RUBRIC, JSON.stringify(RUBRIC));
  const sample = rowsFile(SAMPLED_ROWS);
  writeFileSync(inFolder('brief.ndjson'), run(batch(sample, '--brief')).stdout);
  writeFileSync(inFolder('full.ndjson'), run(batch(sample, '--detail', 'full')).stdout);
  writeFileSync(inFolder('package.json'), '{"private":true}');
  if (flags.peers) preparePeers();
  const rows = rowsFile(CHECKED_ROWS);
  const brief = CONTENDERS.filter((each) => each.floor === 'brief');
  const expected = outcomes(brief[0].words(rows));
  const wrong = brief.filter(({ words }) => outcomes(words(rows)) !== expected);
  if (wrong.length > 0) throw new Error(`other scores: ${wrong.map((each) => each.name).join(', ')}`);
}

function preparePeers() {
  const install = ['npm', 'install', '--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund'];
  run([...install, ...ENGINES, '@duckdb/node-api'], { env: process.env });
  writeFileSync(inFolder('filter.jq'), run(node('batch/jq-filter.mjs')).stdout);
}

try {
  prepare();
  const head = `Node ${process.version}, ${cpus().length} processors, median of ${flags.pairs} pairs; the floor is 1.\n\n`;
  const text =
    head +
    flags.rows
      .split(',')
      .map((count) => tableFor(Number(count)))
      .join('\n');
  tell('batch', text, flags);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Measures batch on the built-in rubric, as a share of a floor in the same run; answers do not repeat except in one line,
// and a tenth of them is open:
//   npm run build && npm run bench:default -- [--rows 100000] [--pairs 5] [--write]
// The floor parses each line and writes a finished result of the same detail. The median of the pairwise ratios of
// processor time counts. Rows with standard and full results are a twentieth as many, since each costs so much.
// --write puts the table into docs/performance.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { bareEnvironment, median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    pairs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const HOOK = here('report-cpu.cjs');
const SAMPLED_ROWS = 200;
const COUNT = Number(flags.rows);
/** In catalogues many offers of one issuer have the same answers. */
const DISTINCT = 500;
const DETAILS = [
  { detail: 'brief', count: COUNT, reach: 0.5 },
  { detail: 'brief', count: COUNT, reach: 0.5, distinct: DISTINCT },
  { detail: 'brief', count: COUNT, reach: 0.5, sourced: true },
  { detail: 'standard', count: COUNT / 20, reach: 0.3 },
  { detail: 'full', count: COUNT / 20, reach: 0.15 },
];

const rubric = parse(readFileSync(here('../../rubrics/micro-credential/rubric.yaml'), 'utf8'));
const questions = [...rubric.profile, ...rubric.criteria.flatMap((criterion) => criterion.questions)];

/** Numbers from 0 up to 1, the same in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function dayWithin(days, random) {
  return new Date(Date.UTC(2026, 10, 20) - Math.floor(random() * days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function valueFor({ type, options, min = 0, max = 500 }, random) {
  switch (type) {
    case 'yes-no':
      return random() < 0.7 ? 'yes' : 'no';
    case 'number':
      return Math.floor(min + random() * (Math.min(max, 500) - min));
    case 'date':
      return dayWithin(2000, random);
    case 'text':
      return `Some words, ${Math.floor(random() * 1e6)}`;
    case 'multi':
      return options.filter(() => random() < 0.4).map(({ value }) => value);
    default:
      return options[Math.floor(random() ** 1.4 * options.length)].value;
  }
}

function sourced(value, random) {
  const basis = random() < 0.5 ? 'issuer-claim' : 'independent';
  return {
    value,
    source: 'https://example.org/syllabus',
    checked: dayWithin(60, random),
    basis,
    quote: 'As it says.',
  };
}

function rowsOf(count, isSourced, distinct = count) {
  const random = randomFrom(20261122);
  const given = Array.from({ length: Math.min(count, distinct) }, () => {
    const answered = questions.filter(() => random() < 0.9);
    const answers = answered.map((question) => {
      const value = valueFor(question, random);
      return [question.id, isSourced ? sourced(value, random) : value];
    });
    return JSON.stringify(Object.fromEntries(answers));
  });
  const rowAt = (_, at) => {
    const candidate = { id: `c-${at}`, name: `Certificate ${at}`, issuer: `Issuer ${at % 997}` };
    return `{"candidate":${JSON.stringify(candidate)},"answers":${given[at % distinct]}}\n`;
  };
  return Array.from({ length: count }, rowAt).join('');
}

function processorTime(words) {
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'];
  const { output, status } = spawnSync(process.execPath, ['-r', HOOK, ...words], {
    stdio,
    env: bareEnvironment(),
  });
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}`);
  return Number(output[3]);
}

function comparison({ detail, count, reach, distinct, sourced: isSourced = false }, folder) {
  const [rows, sample, results] = ['rows', 'sample', 'results'].map((name) => join(folder, `${name}.ndjson`));
  writeFileSync(rows, rowsOf(count, isSourced, distinct));
  writeFileSync(sample, rowsOf(SAMPLED_ROWS, isSourced));
  const batch = [
    here('../../bin/credcheck.js'),
    'batch',
    '--as-of',
    '2026-11-22',
    '--quiet',
    '--detail',
    detail,
  ];
  writeFileSync(results, execFileSync(process.execPath, [...batch, sample], { maxBuffer: 2 ** 30 }));
  const share = () =>
    processorTime([here('batch/floor.mjs'), rows, results]) / processorTime([...batch, rows]);
  const repeated = distinct === undefined ? '' : `, ${distinct} sets of answers in turn`;
  const name = `--detail ${detail}${isSourced ? ', each answer with source, day, basis and quotation' : repeated}`;
  const shares = Array.from({ length: Number(flags.pairs) }, share);
  return [name, count.toLocaleString('en'), median(shares).toFixed(2), String(reach)];
}

const folder = mkdtempSync(join(tmpdir(), 'credcheck-bench-'));
try {
  const head = `Node ${process.version}, median of ${flags.pairs} pairs by processor time; the floor of the same detail is 1.\n\n`;
  const rows = DETAILS.map((each) => comparison(each, folder));
  tell('default', head + tableOf(['credcheck batch', 'rows', 'share of the floor', 'to reach'], rows), flags);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

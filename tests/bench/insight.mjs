// Measures what a full report with all insight costs as rubrics grow, half of the answers unknown:
//   npm run bench:insight -- [--runs 5] [--write]
// --write puts the table into docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { median, tableOf, tell } from './figures.mjs';

const { values: flags } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const SIZES = [10, 30, 100, 300, 1000];
const FULL_REACH_MS = 1000;

const folder = mkdtempSync(join(tmpdir(), 'credcheck-bench-'));
const file = join(folder, 'core.mjs');
const input = fileURLToPath(new URL('../../src/core/report/build-report.ts', import.meta.url));
const bundle = await rolldown({ input, logLevel: 'silent' });
await bundle.write({ file, format: 'esm' });
const { buildReport } = await import(pathToFileURL(file).href);
rmSync(folder, { recursive: true });

function question(at) {
  const options = [1, 0.6, 0.25, 0].map((score, index) => ({
    value: 'abcd'[index],
    label: `Option ${index}`,
    score,
  }));
  const gated = at % 9 === 8 && {
    when: { kind: 'answer', question: `q${at - 1}`, test: { op: 'not', value: 'd' } },
  };
  const base = {
    id: `q${at}`,
    ask: `Question ${at}?`,
    weight: 1 + (at % 5),
    evidence: 'optional',
    verify: [],
  };
  if (at % 7 === 6)
    return {
      ...base,
      ...gated,
      type: 'number',
      min: 0,
      max: 100,
      curve: [
        [0, 0],
        [30, 0.8],
        [100, 1],
      ],
    };
  return { ...base, ...gated, type: 'choice', options };
}

function rubricOf(size) {
  const criteria = Array.from({ length: Math.ceil(size / 10) }, (_, index) => ({
    id: `c${index}`,
    title: `Criterion ${index}`,
    weight: 1 + (index % 7),
    questions: Array.from({ length: Math.min(10, size - index * 10) }, (_, at) => question(index * 10 + at)),
  }));
  const bands = [70, 55, 40, 0].map((from, at) => ({
    id: ['strong', 'promising', 'weak', 'skip'][at],
    from,
    title: 't',
  }));
  const rule = (at) => ({ kind: 'answer', question: `q${at}`, test: { op: 'is', value: 'd' } });
  return {
    id: 'grown',
    version: '1.0.0',
    title: 'Grown',
    disclaimer: 'None.',
    sources: [],
    bands,
    profile: [],
    criteria,
    knockouts: [{ id: 'k', when: rule(0), because: 'k', verify: [] }],
    caps: Array.from({ length: Math.ceil(size / 20) }, (_, at) => ({
      id: `cap${at}`,
      when: rule(at * 20 + 1),
      atMost: 'weak',
      because: 'c',
    })),
    warnings: [],
    checks: [],
    tests: [],
  };
}

function answersOf(size) {
  const value = (at) => (at % 7 === 6 ? 20 + (at % 50) : 'abc'[at % 3]);
  const known = Array.from({ length: size }, (_, at) => at).filter((at) => at % 2 === 0);
  return {
    candidate: { name: 'Sample' },
    answers: new Map(known.map((at) => [`q${at}`, { kind: 'value', value: value(at) }])),
    checks: new Map(),
  };
}

function milliseconds(rubric, answers) {
  const stamp = { id: 'grown', version: '1.0.0', sha256: '0'.repeat(64) };
  const start = process.cpuUsage();
  const report = buildReport({ rubric, stamp, answers, asOf: '2026-11-22', toolVersion: '0.0.0' });
  if (!report.ok) throw new Error('the report failed');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let before;
const rows = SIZES.map((size) => {
  const rubric = rubricOf(size);
  const answers = answersOf(size);
  const took = median(Array.from({ length: Number(flags.runs) }, () => milliseconds(rubric, answers)));
  const each = took / size;
  const growth = before === undefined ? '' : (each / before).toFixed(2);
  before = each;
  return [String(size), `${took.toFixed(1)} ms`, growth, size === SIZES.at(-1) ? `${FULL_REACH_MS} ms` : ''];
});
const head = `Node ${process.version}, median of ${flags.runs} runs; growth is per question against the row above.\n\n`;
tell('insight', head + tableOf(['questions', 'processor time', 'growth', 'to reach'], rows), flags);

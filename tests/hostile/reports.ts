import type { Report } from '../../src/core/model/result.js';
import { firmReport, stopReport, undecidedReport } from '../support/sample-reports.js';

/** One of each shape, with all that an answers file can add to a row. */
const REPORTS: readonly Report[] = [undecidedReport, firmReport, stopReport].map((report) => ({
  rubric: {
    ...withEveryText(report.rubric),
    // A rubric has words of its own for what to do, or none.
    ...(report !== firmReport && { actionWords: { pay: 'a', pair: 'a', leave: 'a', wait: 'a' } }),
  },
  result: {
    ...report.result,
    weighting: { by: 'w', method: 'swing', base: 'b', version: '1.0.0' },
    profile: [
      { id: 'form', state: 'stale', value: 'w', source: 's', note: 'n', checked: '2026-01-01' },
      { id: 'wish', state: 'answered', value: 'typed by hand', source: 'https://example.org/' },
      { id: 'parts', state: 'answered', value: ['one', 'two'] },
      { id: 'gone', state: 'not-applicable', reason: 'r', note: 'n' },
      { id: 'form', state: 'not-asked', value: 'vendor-certification' },
    ],
    warnings: [{ id: 'countdown', say: 'w' }],
    checklist: [
      ...report.result.checklist.map((item, at) => (at === 0 ? { ...item, page: 'fees', title: 't' } : item)),
    ],
    notes: [
      ...report.result.notes,
      { id: 'stale', question: 'form' },
      { id: 'missing', question: 'stacks' },
      { id: 'missing', question: 'may-publish' },
      { id: 'check-contradicted', check: 'publish-terms' },
    ],
  },
}));

export const SHAPES = ['undecided', 'firm', 'stopped'] as const;

export type Shape = (typeof SHAPES)[number];

/** Texts that a rubric or an answers file may hold as they like. */
const FREE = new Set([
  ...['name', 'issuer', 'url', 'title', 'summary', 'disclaimer', 'advice', 'because', 'say', 'ask', 'hint'],
  ...['label', 'open', 'find', 'wrongIf', 'source', 'note', 'reason', 'why', 'guidance', 'improve', 'unit'],
  ...['then', 'example', 'by', 'pay', 'pair', 'leave', 'wait'],
]);
/** Texts that say what something is, and are looked up by it. */
const FIXED = new Set(['state', 'type', 'op', 'kind', 'evidence', 'action']);
const ADDRESSES = new Set(['url', 'source']);

/** A report with the same text wherever a stranger can write what he likes. */
export function reportSaying(text: string, shape: Shape): Report {
  return mapped(shape, (key, found) =>
    (FREE.has(key) && found !== 'credcheck') || found === 'typed by hand' ? text : found,
  );
}

/** A report with text in every place, ids, versions and dates too; ids stay apart from each other. */
export function reportFullOf(text: string, shape: Shape): Report {
  return mapped(shape, (key, found) => {
    if (FIXED.has(key) || found === 'stop' || found === 'credcheck') return found;
    return ADDRESSES.has(key) ? text : `${found} ${text}`;
  });
}

function mapped(shape: Shape, change: (key: string, found: string) => string): Report {
  const report = REPORTS[SHAPES.indexOf(shape)];
  if (report === undefined) throw new Error(`there is no ${shape} report`);
  return changed('', report, change, 'names') as Report;
}

function changed(
  key: string,
  value: unknown,
  change: (key: string, found: string) => string,
  ids: 'names' | 'kinds',
): unknown {
  if (typeof value === 'string') return ids === 'kinds' && key === 'id' ? value : change(key, value);
  if (Array.isArray(value)) {
    return value.map((each) => changed(key, each, change, key === 'notes' ? 'kinds' : ids));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, changed(name, each, change, ids)]),
  );
}

function withEveryText(rubric: Report['rubric']): Report['rubric'] {
  const base = { weight: 1, evidence: 'optional', verify: [] } as const;
  return {
    ...rubric,
    summary: 's',
    sources: [{ title: 't', url: 'https://example.org/' }],
    profile: [
      ...rubric.profile,
      { ...base, id: 'wish', type: 'text', ask: 'What for?', hint: 'h', guidance: 'g' },
      { ...base, id: 'hours', type: 'number', ask: 'How many?', unit: 'hours', min: 1, max: 9 },
    ],
    warnings: [
      {
        id: 'countdown',
        when: { kind: 'answer', question: 'form', test: { op: 'is', value: 'x' } },
        say: 'w',
      },
    ],
    pages: [{ id: 'fees', title: 't', find: 'f' }],
    checks: [{ id: 'price-now', title: 't', open: 'o', page: 'fees', find: 'f', wrongIf: 'w' }],
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem, Report } from '../../../../src/core/model/result.js';
import { checksByPage } from '../../../../src/render/document/report/checks-by-page.js';
import { renderMarkdown, renderPlain, renderPretty } from '../../../support/pages.js';
import { undecidedReport } from '../../../support/sample-reports.js';

const PAGES = [
  { id: 'guide', title: 'Exam guide', find: 'exam guide, exam outline' },
  { id: 'payment', title: 'Payment page', find: 'price, plans' },
];

function item(id: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  const open = PAGES.find((page) => page.id === more.page)?.title ?? 'o';
  const texts = { open, find: `find ${id}`, wrongIf: `wrong ${id}` };
  return { id, ...texts, state: 'open', impact: 0, decides: false, ...more };
}

function reportWith(...checklist: readonly ChecklistItem[]): Report {
  const { rubric, result } = undecidedReport;
  return { rubric: { ...rubric, pages: PAGES }, result: { ...result, checklist } };
}

function groupsOf(...items: readonly ChecklistItem[]) {
  return checksByPage(reportWith(...items)).map(({ title, items: found }) => [
    title,
    ...found.map(({ id }) => id),
  ]);
}

const ofTask = { page: 'guide', question: 'hardest-task' };
const ofGuide = { page: 'guide', question: 'form' };

describe('the checks by page', () => {
  it('has the items of a page together, in the order of its weightiest one', () => {
    expect(
      groupsOf(
        item('a', { ...ofGuide, decides: true }),
        item('b', { page: 'payment', question: 'form', impact: 3 }),
        item('c', { ...ofGuide, impact: 1 }),
      ),
    ).toEqual([
      ['Exam guide', 'a', 'c'],
      ['Payment page', 'b'],
    ]);
  });

  it('has a group for each text of what to open, apart from a page whose id is the same', () => {
    expect(
      groupsOf(
        item('a', { question: 'form', open: 'guide' }),
        item('b', { question: 'form', open: 'guide' }),
        item('c', ofGuide),
      ),
    ).toEqual([
      ['Guide', 'a', 'b'],
      ['Exam guide', 'c'],
    ]);
  });

  it('puts what is confirmed last on its page, and pages with nothing left last of all', () => {
    expect(
      groupsOf(
        item('a', { page: 'payment', question: 'form', state: 'confirmed' }),
        item('b', { ...ofGuide, state: 'confirmed' }),
        item('c', { ...ofGuide, state: 'stale' }),
        item('d', { ...ofGuide, state: 'contradicted' }),
      ),
    ).toEqual([
      ['Exam guide', 'c', 'd', 'b'],
      ['Payment page', 'a'],
    ]);
  });

  it('does not leave price and refund to the end', () => {
    const heavy = item('a', { ...ofGuide, decides: true });
    const light = item('b', { question: 'form', decides: true, open: 'a job site' });
    const price = item('price-now', { page: 'payment' });
    expect(groupsOf(heavy, light, price)).toEqual([
      ['Exam guide', 'a'],
      ['Payment page', 'price-now'],
      ['A job site', 'b'],
    ]);
    expect(groupsOf(heavy, price)).toEqual([
      ['Exam guide', 'a'],
      ['Payment page', 'price-now'],
    ]);
  });

  it('takes the question that says what is free for one about the price', () => {
    const free = { kind: 'answer', question: 'cost', test: { op: 'is', value: 0 } } as const;
    const items = [
      item('a', { ...ofGuide, decides: true }),
      item('b', { question: 'form', open: 'a register' }),
      item('price-now', { page: 'payment', question: 'cost' }),
      item('who-else-pays', { open: 'funders' }),
    ];
    const { rubric, result } = reportWith(...items);
    const titles = checksByPage({ rubric: { ...rubric, free }, result }).map(({ title }) => title);
    expect(titles).toEqual(['Exam guide', 'Payment page', 'Funders', 'A register']);
  });

  it('has every check once', () => {
    const check = fc.record(
      {
        page: fc.constantFrom('guide', 'payment'),
        question: fc.constant('form'),
        state: fc.constantFrom('open' as const, 'confirmed' as const, 'stale' as const),
      },
      { requiredKeys: ['state'] },
    );
    fc.assert(
      fc.property(fc.array(check), (checks) => {
        const items = checks.map((each, index) => item(`check-${index}`, each));
        const found = checksByPage(reportWith(...items)).flatMap((page) => page.items);
        expect(found).toHaveLength(items.length);
        expect(new Set(found)).toEqual(new Set(items));
      }),
    );
  });
});

describe('a checklist that people read', () => {
  const report = reportWith(
    item('how-assessed', { ...ofTask, title: 'How you are assessed', decides: true, minutes: 2 }),
    item('skills', { ...ofTask, impact: 5.5, minutes: 3 }),
    item('price-now', { page: 'payment', state: 'contradicted', checked: '2026-11-03' }),
    item('refund', { page: 'payment', state: 'confirmed', checked: '2026-11-04' }),
  );

  it('says how many facts are left, on how many pages, and the minutes of each page', () => {
    const screen = renderPretty(report, { columns: 80, colour: false, unicode: true });
    expect(screen).toContain(`
  Before you pay                     3 of 4 facts left on 2 pages, about 8 min

  1. Exam guide                               decides the verdict, about 5 min
  Look for: exam guide, exam outline
  [ ] How you are assessed (how-assessed)
      Answer Pass a recall exam
      Find   find how-assessed
      Wrong  if wrong how-assessed
  [ ] Find skills (skills)                               5 points depend on it
      Answer Pass a recall exam
      Wrong  if wrong skills

  2. Payment page                                    always check, about 3 min
  Look for: price, plans
  [ ] Find price-now (price-now)
      Doubt  contradicted 2026-11-03: sort this out before you pay
`);
  });

  it('says the same in plain lines and in Markdown', () => {
    const plain = renderPlain(report, { columns: 80, colour: false, unicode: false });
    expect(plain).toContain(
      'Page 1: Exam guide (decides the verdict, about 5 min)\nLook for: exam guide, exam outline\n',
    );
    expect(plain).toContain('Check, done: Find refund (refund)\nDone: confirmed 2026-11-04\n');
    expect(renderMarkdown(report)).toContain('### 2. Payment page\n\nalways check, about 3 min\n');
  });

  it('asks nobody to pay for what is free', () => {
    const free = { ...report.result, verdict: { ...report.result.verdict, free: true } };
    expect(renderMarkdown({ ...report, result: free })).toContain('## Before you start\n');
  });

  it('says where all is confirmed', () => {
    const done = reportWith(item('a', { ...ofTask, state: 'confirmed' }));
    expect(renderMarkdown(done)).toContain('all 1 fact confirmed.');
  });
});

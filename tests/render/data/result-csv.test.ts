import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/model/result.js';
import { CSV_TABLES, type CsvTable, resultCsv } from '../../../src/render/data/result-csv.js';
import { reportFullOf, SHAPES } from '../../hostile/reports.js';
import { hostileText } from '../../hostile/strings.js';
import { undecidedReport } from '../../support/sample-reports.js';

function cells(report: Report, table: CsvTable): readonly (readonly string[])[] {
  return parse(resultCsv(report, table), { record_delimiter: '\r\n' });
}

function rows(report: Report, table: CsvTable): readonly Readonly<Record<string, string>>[] {
  return parse(resultCsv(report, table), { columns: true, record_delimiter: '\r\n' });
}

const ABOUT = {
  candidate: 'Cloud Practitioner',
  rubric: 'micro-credential 1.0.0',
  'as-of': '2026-11-22',
  verdict: 'promising',
  firm: 'false',
  disclaimer: 'General information, not personalised financial advice.',
  'on-issuers-word': '0',
};

describe('a result as CSV', () => {
  it('has a row for each criterion, with the numbers of JSON', () => {
    const found = rows(undecidedReport, 'criteria');
    expect(found.map(({ criterion }) => criterion)).toEqual([
      'recognition',
      'rigour',
      'showable',
      'stacking',
    ]);
    expect(found[2]).toEqual({
      ...ABOUT,
      ...{ criterion: 'showable', title: 'What you can show', weight: '18', share: '0.185567' },
      ...{ 'score-low': '0', 'score-high': '1' },
      ...{ 'points-low': '0', 'points-high': '18.556701', 'points-max': '18.556701' },
    });
  });

  it('says in each row of both tables how much rests on the word of the issuer', () => {
    const { result } = undecidedReport;
    const claimed = { ...result, coverage: { ...result.coverage, onIssuersWord: 0.44 } };
    for (const table of CSV_TABLES) {
      const found = rows({ ...undecidedReport, result: claimed }, table);
      expect(new Set(found.map((row) => row['on-issuers-word']))).toEqual(new Set(['0.44']));
    }
  });

  it('has empty cells, and no 0, where a criterion is not scored', () => {
    expect(rows(undecidedReport, 'criteria')[3]).toMatchObject({
      ...{ criterion: 'stacking', 'score-low': '', 'score-high': '' },
      ...{ 'points-low': '', 'points-high': '', 'points-max': '' },
    });
  });

  it('has a row for each check, in the order of the checklist', () => {
    const found = rows(undecidedReport, 'checks');
    expect(found.map(({ check }) => check)).toEqual([
      'publish-terms',
      'price-now',
      'legal-issuer',
      'how-assessed',
    ]);
    expect(found[3]).toEqual({
      ...ABOUT,
      ...{ page: 'The exam guide or the grading page', check: 'how-assessed', title: '', state: 'confirmed' },
      ...{ decides: 'false', impact: '28.948454', minutes: '', question: 'hardest-task', knockout: '' },
      open: 'the exam guide or the grading page',
      find: 'the last thing that everyone must pass',
      'wrong-if': 'that part is optional',
      ...{ source: 'https://example.org/exam-guide', checked: '2026-11-02' },
    });
  });

  it('keeps its columns, its lines and its cells from being formulas, whatever a text is', () => {
    const table = fc.constantFrom(...CSV_TABLES);
    const harmless = new Map(CSV_TABLES.map((each) => [each, cells(reportFullOf('x', 'undecided'), each)]));
    fc.assert(
      fc.property(hostileText(), table, (text, each) => {
        const found = cells(reportFullOf(text, 'undecided'), each);
        expect(found.map((row) => row.length)).toEqual(harmless.get(each)?.map((row) => row.length));
        const numbers = /^-?\d+(?:\.\d+)?$/;
        const formulas = found
          .flat()
          .filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/u.test(cell) && !numbers.test(cell));
        expect(formulas).toEqual([]);
        expect(found.flat().join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r\n]/);
      }),
      { numRuns: 200 },
    );
  });

  it.each(SHAPES)('has a header alone where there is nothing to check: %s', (shape) => {
    const report = reportFullOf('x', shape);
    expect(cells({ ...report, result: { ...report.result, checklist: [] } }, 'checks')).toHaveLength(1);
  });
});

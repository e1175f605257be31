import { expect, test } from 'vitest';
import { renderJson } from '../../../src/render/data/json.js';
import { inWords } from '../../../src/words/en/report/public-result.js';
import { reportSaying, undecidedReport } from '../../support/sample-reports.js';

test('the result comes out with its verdict in words, and one newline at the end', () => {
  const text = renderJson(undecidedReport);
  const { result, rubric } = undecidedReport;
  expect(JSON.parse(text)).toEqual(inWords(result, rubric));
  expect(text.startsWith('{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "credcheck",')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

test('data stays untouched', () => {
  expect(JSON.parse(renderJson(reportSaying('\u001b[2J<b>'))).candidate.name).toBe('\u001b[2J<b>');
});

import type { Report } from '../../../core/model/result.js';
import { type Page, pageFor } from '../../../terminal/page.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { wrapped } from '../../../terminal/text.js';
import { screenOfBlocks } from '../../blocks.js';
import { checklist } from './checklist.js';
import { criteriaTable } from './criteria-table.js';
import { drivers, flips, next, notes, rules, warnings } from './notes.js';
import { verdict } from './verdict.js';

/** The report as a screen: checklist, score, rules and notes, and the verdict last. */
export function renderPretty(report: Report, options: RenderOptions): string {
  const page = pageFor(options);
  const sections = [
    header(report, page),
    checklist(report, page),
    criteriaTable(report, page),
    drivers(report, page),
    rules(report, page),
    warnings(report, page),
    notes(report, page),
    next(report, page),
    flips(report, page),
    [...disclaimer(report, page), ...verdict(report, page)],
  ];
  return screenOfBlocks(sections);
}

/** Who is judged, by what, and on what day. */
export function header({ result }: Report, { width, paint }: Page): readonly string[] {
  const { candidate, rubric, asOf, tool } = result;
  const name = candidate.issuer === undefined ? candidate.name : `${candidate.name}, ${candidate.issuer}`;
  const origin = `${rubric.id} ${rubric.version}, as of ${asOf}, ${tool.name} ${tool.version}`;
  return [
    ...wrapped(name, width - 2).map((line) => `  ${paint.strong(line)}`),
    ...wrapped(origin, width - 2).map((line) => `  ${paint.faint(line)}`),
  ];
}

/** What a result is not. */
export function disclaimer({ result }: Report, { width, paint }: Page): readonly string[] {
  return wrapped(result.disclaimer, width - 2).map((line) => `  ${paint.faint(line)}`);
}

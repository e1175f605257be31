import type { Versus } from '../../core/model/versus.js';
import { letterAt } from '../../words/en/comparison/names.js';
import { factsText } from '../../words/en/comparison/versus.js';
import { inWords } from '../../words/en/report/public-result.js';
import { isStrict } from './comparison-data.js';
import { csvLine } from './csv-line.js';

/** Writes candidates of different rubrics as indented JSON. */
export function renderVersusJson(versus: Versus): string {
  const { tool, asOf, candidates, dimensions, both, warnings } = versus;
  const value = {
    schemaVersion: 1,
    tool,
    asOf,
    ...(isStrict(versus) && { strictEvidence: true }),
    candidates: candidates.map(({ key, report }) => {
      const { rubric, weighting, candidate, score, verdict, knockouts, coverage, disclaimer } = inWords(
        report.result,
        report.rubric,
      );
      const own = weighting && { weighting };
      return { key, candidate, rubric, ...own, score, verdict, knockouts, coverage, disclaimer };
    }),
    dimensions,
    ...(both && { both }),
    warnings,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes them as a table: one row a candidate, with a column for each dimension. */
export function renderVersusCsv({ candidates, dimensions }: Versus): string {
  const head = ['letter', 'key', 'name', 'rubric', 'low', 'high', 'verdict', 'action'];
  const rows = candidates.map(({ key, report: { rubric, result } }, at) => [
    ...[letterAt(at), key, result.candidate.name, `${result.rubric.id} ${result.rubric.version}`],
    ...[result.score.low, result.score.high, result.verdict.id, result.verdict.action],
    ...dimensions
      .map(({ facts }) => facts[at])
      .map((each) => (each === undefined ? '' : factsText(rubric, each))),
    result.disclaimer,
  ]);
  return [[...head, ...dimensions.map(({ id }) => id), 'disclaimer'], ...rows].map(csvLine).join('');
}

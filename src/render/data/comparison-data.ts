import type { ComparedCandidate, Comparison } from '../../core/model/comparison.js';
import type { Versus } from '../../core/model/versus.js';
import { waysSentences } from '../../words/en/comparison/how-often.js';
import { inWords } from '../../words/en/report/public-result.js';
import { csvLine } from './csv-line.js';

/** Writes a comparison as indented JSON, with the candidates in order. */
export function renderComparisonJson(comparison: Comparison): string {
  const { rubric, ref, asOf, tool, candidates, counting, ...rest } = comparison;
  const { averageWeights, dominance, swap, next, warnings, changes } = rest;
  const [reason] = 'reason' in counting ? waysSentences(comparison) : [];
  const value = {
    schemaVersion: 1,
    tool,
    rubric: ref,
    ...(rubric.weighting && { weighting: rubric.weighting }),
    asOf,
    ...(isStrict(comparison) && { strictEvidence: true }),
    candidates: candidates.map((each) => publicCandidate(each, comparison)),
    counting: reason === undefined ? counting : { reason },
    averageWeights,
    dominance,
    swap,
    next,
    warnings,
    changes,
    disclaimer: rubric.disclaimer,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Whether answers without the source that they need count as unknown, in every candidate of the run. */
export function isStrict({ candidates }: Pick<Comparison | Versus, 'candidates'>): boolean {
  return candidates.some(({ report }) => report.result.strictEvidence);
}

/** The parts of a result that can be compared side by side; `evaluate` has the rest. */
function publicCandidate(
  { key, report, rank, checked, first, marks }: ComparedCandidate,
  { rubric }: Comparison,
): object {
  const { candidate, score, verdict, knockouts, coverage, criteria } = inWords(report.result, rubric);
  return {
    key,
    candidate,
    rank,
    score,
    verdict,
    ...(checked !== undefined && { checked }),
    ...(first && { first }),
    knockouts,
    criteria: criteria.map(({ id, title, share, score: part, points }) => ({
      id,
      title,
      share,
      ...(part && { score: part }),
      points,
      ...(marks[id] && { mark: marks[id] }),
    })),
    coverage,
  };
}

/** Writes a comparison as a table: one row a candidate, in order, with the points of each criterion. */
export function renderComparisonCsv({ rubric, candidates }: Comparison): string {
  const points = rubric.criteria.flatMap(({ id }) => [`${id}-low`, `${id}-high`]);
  const rows = [
    [...HEAD, ...points, 'disclaimer', 'on-issuers-word'],
    ...candidates.map((each) => [
      ...cellsOf(each),
      rubric.disclaimer,
      each.report.result.coverage.onIssuersWord,
    ]),
  ];
  return rows.map(csvLine).join('');
}

const HEAD = [
  ...['key', 'id', 'name', 'issuer', 'rank-low', 'rank-high', 'low', 'high', 'verdict', 'firm', 'action'],
  ...['first-ways', 'first-weightings'],
];

function cellsOf({ key, report, rank, first }: ComparedCandidate): readonly (string | number)[] {
  const { candidate, score, verdict, criteria } = report.result;
  return [
    key,
    candidate.id ?? '',
    candidate.name,
    candidate.issuer ?? '',
    rank.low,
    rank.high,
    score.low,
    score.high,
    verdict.id,
    `${verdict.firm}`,
    verdict.action,
    first?.ways ?? '',
    first?.weightings ?? '',
    ...criteria.flatMap(({ points }) => [points.low, points.high]),
  ];
}

import type { ComparedCandidate, Comparison } from '../../core/model/comparison.js';
import { csvLine } from './csv-line.js';

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

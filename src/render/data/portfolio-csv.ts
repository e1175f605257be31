import type { Credential, Portfolio } from '../../core/model/portfolio.js';
import { kindText, showText } from '../../words/en/portfolio/answers.js';
import { csvLine } from './csv-line.js';

/** Writes a portfolio as a table: one row for each skill of each credential, and one for what has no other. */
export function renderPortfolioCsv({ skills, others, credentials }: Portfolio): string {
  const wanted = skills.map(({ skill, by, proof }) => ({ skill, by, state: ['true', proof] }));
  const named = others.map(({ skill, by }) => ({ skill, by, state: ['false', ''] }));
  const rows = [...wanted, ...named].flatMap(({ skill, by, state }) =>
    by.length === 0
      ? [[skill, ...state, ...NOTHING]]
      : by.map((key) => [skill, ...state, ...cellsOf(credentials.find((each) => each.key === key))]),
  );
  const without = credentials.filter((each) => each.skills.length === 0);
  return [HEAD, ...rows, ...without.map((each) => ['', '', '', ...cellsOf(each)])].map(csvLine).join('');
}

const ABOUT = [
  ...['key', 'id', 'name', 'issuer', 'url', 'role', 'place', 'rubric', 'verdict'],
  ...['proof', 'kind', 'show', 'recency', 'disclaimer', 'on-issuers-word'],
];
const HEAD = ['skill', 'wanted', 'coverage', ...ABOUT];
const NOTHING = ABOUT.map(() => '');

function cellsOf(credential: Credential | undefined): readonly string[] {
  if (credential === undefined) return NOTHING;
  const { key, report, proof, recency } = credential;
  const { candidate, rubric, verdict, disclaimer, coverage } = report.result;
  const { id = '', name, issuer = '', url = '', role = '', place = '' } = candidate;
  return [
    ...[key, id, name, issuer, url, role, place, rubric.id, verdict.id],
    ...[proof.state, kindText(credential), showText(credential), recency.state, disclaimer],
    String(coverage.onIssuersWord),
  ];
}

import type { Credential, Portfolio } from '../../core/model/portfolio.js';
import { kindText, showText } from '../../words/en/portfolio/answers.js';
import { inWords } from '../../words/en/report/public-result.js';
import { csvLine } from './csv-line.js';

/** Writes a portfolio as indented JSON, with the candidates in the order in which they were given. */
export function renderPortfolioJson({ credentials, ...portfolio }: Portfolio): string {
  const { asOf, tool, role, skillsAre, skills, others, next, warnings } = portfolio;
  const disclaimers = new Set(credentials.map(({ report }) => report.rubric.disclaimer));
  const value = {
    schemaVersion: 1,
    tool,
    asOf,
    ...(role !== undefined && { role }),
    skillsAre,
    candidates: credentials.map(publicCredential),
    skills,
    others,
    next,
    warnings,
    disclaimer: [...disclaimers].join(' '),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a set rests on; `evaluate` has the rest. */
function publicCredential({ report, ...credential }: Credential): object {
  const { key, skills, only, proof, show, recency, stale, soon } = credential;
  const { candidate, rubric, weighting, verdict } = inWords(report.result, report.rubric);
  const own = weighting && { weighting };
  return { key, candidate, rubric, ...own, verdict, skills, only, proof, show, recency, stale, soon };
}

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

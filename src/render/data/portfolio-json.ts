import type { Credential, Portfolio } from '../../core/model/portfolio.js';
import { inWords } from '../../words/en/report/public-result.js';

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

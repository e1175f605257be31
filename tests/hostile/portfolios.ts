import type { Portfolio, PortfolioWarning } from '../../src/core/model/portfolio.js';
import type { Report } from '../../src/core/model/result.js';
import { portfolioPage } from '../../src/render/document/portfolio/page.js';
import { PORTFOLIO_ROOMS, portfolioScreen } from '../../src/render/document/portfolio/screen.js';
import { layPlain } from '../../src/render/layout/plain/document.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';

type Draw = (report: Report, options: RenderOptions) => string;

/** All about a set of credentials that is laid out for a terminal, out of one report. */
export const PORTFOLIO_SCREENS: readonly (readonly [name: string, draw: Draw])[] = [
  ['portfolio', (report, options) => layTerminal(portfolioPage(portfolioSaying(report)), options)],
  ['plain portfolio', (report, options) => layPlain(portfolioPage(portfolioSaying(report)), options)],
  [
    'screen of a portfolio, in all its forms',
    (report, options) =>
      PORTFOLIO_ROOMS.map((room) =>
        layTerminal(portfolioScreen(portfolioSaying(report), '--full', room), options),
      ).join(''),
  ],
];

/** Text of a stranger in every place of a portfolio. */
export function portfolioSaying(report: Report): Portfolio {
  const { candidate, asOf, tool, criteria, profile } = report.result;
  const { name } = candidate;
  const answers = [...profile, ...criteria.flatMap(({ questions }) => questions)].slice(0, 4);
  const [question = ''] = answers.map(({ id }) => id);
  const said = { ...candidate, skill: [name], role: name, place: name };
  const keys = [`${name} 1`, `${name} 2`] as const;
  // Near to the one that is meant even where the text is nothing.
  const mistyped = `${name} as mean`;
  const warnings = ['no-skill', 'none-wanted', 'stopped', 'other-version'] as const;
  return {
    asOf,
    tool,
    role: name,
    skillsAre: 'named',
    credentials: keys.map((key) => ({
      key,
      report: { ...report, result: { ...report.result, candidate: said } },
      skills: [name],
      only: [],
      proof: { state: 'weak', answers },
      show: { question, answers },
      recency: { state: 'past', answers },
      stale: [question],
      soon: [question],
    })),
    skills: [
      { skill: name, by: keys, best: keys[0], proof: 'good', show: keys[0] },
      { skill: mistyped, by: [], proof: 'none' },
    ],
    others: [{ skill: `${name} as meant`, by: keys }],
    next: { skills: [mistyped], proof: [name], show: [name], refresh: keys },
    warnings: [
      ...warnings.map((id): PortfolioWarning => ({ id, candidate: keys[0] })),
      { id: 'other-role', candidate: keys[0], role: name },
      { id: 'no-questions', candidate: keys[0], rubric: name },
    ],
  };
}

import type { Comparison } from '../core/model/comparison.js';
import type { Portfolio } from '../core/model/portfolio.js';
import type { Versus } from '../core/model/versus.js';
import { oneScreenRenderer, pageRenderer } from './layouts.js';
import type { Format, Renderer } from './renderers.js';

/** The renderer of whole comparisons in a format, loaded on request. */
export async function comparisonRenderer(format: Format): Promise<Renderer<Comparison>> {
  if (format === 'json') return (await import('./data/comparison-data.js')).renderComparisonJson;
  if (format === 'csv') return (await import('./data/comparison-data.js')).renderComparisonCsv;
  return pageRenderer(format, async () => (await import('./document/comparison/page.js')).comparisonPage);
}

/** The renderer of the one screen of a comparison; `everything` is the line to type for all of it. */
export async function comparisonScreenRenderer(everything: string): Promise<Renderer<Comparison>> {
  const { comparisonScreen, COMPARISON_ROOMS } = await import('./document/comparison/screen.js');
  return oneScreenRenderer(COMPARISON_ROOMS, (of: Comparison, room) =>
    comparisonScreen(of, everything, room),
  );
}

/** The renderer of candidates of different rubrics in a format, loaded on request. */
export async function versusRenderer(format: Format): Promise<Renderer<Versus>> {
  if (format === 'json') return (await import('./data/versus-data.js')).renderVersusJson;
  if (format === 'csv') return (await import('./data/versus-data.js')).renderVersusCsv;
  return pageRenderer(format, async () => (await import('./document/comparison/versus.js')).versusPage);
}

/** The renderer of their one screen; `everything` is the line to type for all of it. */
export async function versusScreenRenderer(everything: string): Promise<Renderer<Versus>> {
  const { versusScreen, VERSUS_ROOMS } = await import('./document/comparison/versus-screen.js');
  return oneScreenRenderer(VERSUS_ROOMS, (of: Versus, room) => versusScreen(of, everything, room));
}

/** The renderer of whole portfolios in a format, loaded on request. */
export async function portfolioRenderer(format: Format): Promise<Renderer<Portfolio>> {
  if (format === 'json') return (await import('./data/portfolio-data.js')).renderPortfolioJson;
  if (format === 'csv') return (await import('./data/portfolio-data.js')).renderPortfolioCsv;
  return pageRenderer(format, async () => (await import('./document/portfolio/page.js')).portfolioPage);
}

/** The renderer of the one screen of a portfolio. */
export async function portfolioScreenRenderer(everything: string): Promise<Renderer<Portfolio>> {
  const { portfolioScreen, PORTFOLIO_ROOMS } = await import('./document/portfolio/screen.js');
  return oneScreenRenderer(PORTFOLIO_ROOMS, (of: Portfolio, room) => portfolioScreen(of, everything, room));
}

import type { Portfolio } from '../core/model/portfolio.js';
import { fullestThatFits } from '../terminal/screen-size.js';
import { layouts, pageRenderer } from './layouts.js';
import type { Format, Renderer } from './renderers.js';

/** The renderer of whole portfolios in a format, loaded on request. */
export async function portfolioRenderer(format: Format): Promise<Renderer<Portfolio>> {
  if (format === 'json') return (await import('./data/portfolio-json.js')).renderPortfolioJson;
  if (format === 'csv') return (await import('./data/portfolio-csv.js')).renderPortfolioCsv;
  return pageRenderer(format, async () => (await import('./document/portfolio/page.js')).portfolioPage);
}

/** The renderer of the one screen: of the forms that it has, the fullest that fits. */
export async function portfolioScreenRenderer(everything: string): Promise<Renderer<Portfolio>> {
  const lay = await layouts.pretty();
  const { portfolioScreen, PORTFOLIO_ROOMS } = await import('./document/portfolio/screen.js');
  return (portfolio, options) =>
    fullestThatFits(PORTFOLIO_ROOMS, options, (room) =>
      lay(portfolioScreen(portfolio, everything, room), options),
    );
}

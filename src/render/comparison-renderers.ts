import type { Comparison } from '../core/model/comparison.js';
import type { Versus } from '../core/model/versus.js';
import { fullestThatFits } from '../terminal/screen-size.js';
import { layouts, pageRenderer } from './layouts.js';
import type { Format, Renderer } from './renderers.js';

/** The renderer of whole comparisons in a format, loaded on request. */
export async function comparisonRenderer(format: Format): Promise<Renderer<Comparison>> {
  if (format === 'json') return (await import('./data/comparison-json.js')).renderComparisonJson;
  if (format === 'csv') return (await import('./data/comparison-csv.js')).renderComparisonCsv;
  return pageRenderer(format, async () => (await import('./document/comparison/page.js')).comparisonPage);
}

/** The renderer of the one screen, the fullest that fits; `everything` is the line to type for all of it. */
export async function comparisonScreenRenderer(everything: string): Promise<Renderer<Comparison>> {
  const lay = await layouts.pretty();
  const { comparisonScreen, COMPARISON_ROOMS } = await import('./document/comparison/screen.js');
  return (comparison, options) =>
    fullestThatFits(COMPARISON_ROOMS, options, (room) =>
      lay(comparisonScreen(comparison, everything, room), options),
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
  const lay = await layouts.pretty();
  const { versusScreen, VERSUS_ROOMS } = await import('./document/comparison/versus-screen.js');
  return (versus, options) =>
    fullestThatFits(VERSUS_ROOMS, options, (room) => lay(versusScreen(versus, everything, room), options));
}

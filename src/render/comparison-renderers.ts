import type { Comparison } from '../core/model/comparison.js';
import { fullestThatFits } from '../terminal/screen-size.js';
import type { ComparisonCommands } from './document/comparison/screen.js';
import { layouts } from './layouts.js';
import type { Format, Renderer } from './renderers.js';

/** The renderer of whole comparisons in a format, loaded on request. */
export async function comparisonRenderer(format: Format): Promise<Renderer<Comparison>> {
  if (format === 'json') return (await import('./data/comparison-json.js')).renderComparisonJson;
  if (format === 'csv') return (await import('./data/comparison-csv.js')).renderComparisonCsv;
  const lay = await layouts[format]();
  const { comparisonPage } = await import('./document/comparison/page.js');
  return (comparison, options) => lay(comparisonPage(comparison), options);
}

/** The renderer of the one screen: of the forms that it has, the fullest that fits. */
export async function comparisonScreenRenderer(commands: ComparisonCommands): Promise<Renderer<Comparison>> {
  const lay = await layouts.pretty();
  const { comparisonScreen, COMPARISON_ROOMS } = await import('./document/comparison/screen.js');
  return (comparison, options) =>
    fullestThatFits(COMPARISON_ROOMS, options, (room) =>
      lay(comparisonScreen(comparison, commands, room), options),
    );
}

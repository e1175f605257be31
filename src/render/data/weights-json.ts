import type { ShownWeights } from '../document/weights-page.js';

/** Writes people's weights side by side as indented JSON. */
export function weightsJson({ comparison, candidates }: ShownWeights): string {
  const { base, overlays, criteria } = comparison;
  const shown = {
    schemaVersion: 1,
    base,
    overlays: overlays.map(({ file, loaded, weighting }) => ({ file, rubric: loaded.stamp, weighting })),
    criteria,
    ...(candidates !== undefined && { candidates }),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

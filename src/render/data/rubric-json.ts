import type { ShownDiff } from '../document/rubric-diff-page.js';
import type { ShownWeights } from '../document/weights-page.js';

/** Writes what differs between two rubrics as indented JSON. */
export function rubricDiffJson({ diff, moved }: ShownDiff): string {
  const { before, after, changes, shares, askedAgain } = diff;
  const effects = changes.filter(({ kind }) => kind === 'effect').length;
  const shown = {
    schemaVersion: 1,
    before,
    after,
    wordingOnly: effects === 0,
    changes: changes.map((each) => ({
      path: each.path,
      kind: each.kind,
      ...(each.before !== undefined && { before: JSON.parse(each.before) }),
      ...(each.after !== undefined && { after: JSON.parse(each.after) }),
    })),
    shares,
    askedAgain,
    ...(moved !== undefined && {
      candidates: moved.map((each) => ({ name: each.name, before: each.before, after: each.after })),
    }),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

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

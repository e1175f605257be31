import type { BriefResult } from '../../core/model/result.js';
import { WEIGHTS_LABEL, weightsText } from '../../words/en/formats/weighting.js';
import type { Block } from './model.js';

/** Whose weights results rest on, where not on those of their rubrics. */
export function weightsFacts(
  results: readonly Pick<BriefResult, 'weighting'>[],
  most: number = 2,
): readonly Block[] {
  const texts = results.flatMap(({ weighting }) => (weighting === undefined ? [] : [weightsText(weighting)]));
  return [...new Set(texts)].map((text) => ({ kind: 'fact', label: WEIGHTS_LABEL, text, most }));
}

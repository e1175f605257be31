import type { Rubric } from '../core/model/rubric.js';
import type { WeightMethod, WeightsOrigin } from '../core/model/rubric-parts.js';
import { weightsText } from '../words/en/formats/weighting.js';
import { DIFF } from '../words/en/rubric-diff.js';
import { OVERLAY } from '../words/en/weights.js';
import { idFrom } from './starter-rubric.js';
import { yamlComment, yamlText } from './yaml-text.js';

/** A person's weights for the criteria of a rubric. */
export interface GivenWeights {
  readonly base: Rubric;
  /** What the file extends: an id, or a path relative to it. */
  readonly reference: string;
  readonly method: WeightMethod;
  readonly by?: string;
  /** In the order of the criteria. */
  readonly weights: readonly number[];
  /** The part of the total that each has, in [0, 1]. */
  readonly shares: readonly number[];
}

/** The commands named in the first lines, ready to type. */
export interface OverlayCommands {
  readonly evaluate: string;
  readonly compare: string;
}

const LONGEST_ID = 64;

/** A rubric that extends another one and changes nothing but its weights; it says whose they are. */
export function weightsOverlay(given: GivenWeights, { evaluate, compare }: OverlayCommands): string {
  const { base, reference, weights, shares } = given;
  const { by, ...origin } = originOf(given);
  const rows = base.criteria.map(({ id, title }, at) => {
    const item = `  - {id: ${id}, weight: ${weights[at] ?? 0}}`;
    return { item, about: `${DIFF.percent(shares[at] ?? 0).padStart(6)}  ${title}` };
  });
  const width = Math.max(...rows.map(({ item }) => item.length));
  const whose = by === undefined ? '' : `by: ${yamlText(by)}, `;
  const lines = [
    '# yaml-language-server: $schema=rubric-1.schema.json',
    ...[
      OVERLAY.intro(weightsText(originOf(given))),
      OVERLAY.evaluate(evaluate),
      OVERLAY.compare(compare),
    ].map(yamlComment),
    'credcheck: 1',
    `id: ${overlayId(base.id, by)}`,
    'version: 1.0.0',
    `title: ${yamlText(base.title)}`,
    `extends: [${yamlText(reference)}]`,
    `weighting: {${whose}method: ${origin.method}, base: ${origin.base}, version: ${origin.version}}`,
    'criteria:',
    ...rows.map(({ item, about }) => `${item.padEnd(width)}  ${yamlComment(about)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function originOf({ base, method, by }: GivenWeights): WeightsOrigin {
  return { ...(by !== undefined && { by }), method, base: base.id, version: base.version };
}

/** An id that names the rubric and the person. */
function overlayId(base: string, by = ''): string {
  const whose = idFrom(by);
  const end = `-weights${whose === undefined ? '' : `-${whose.slice(0, 24)}`}`.replace(/-$/, '');
  return `${base.slice(0, LONGEST_ID - end.length)}${end}`;
}

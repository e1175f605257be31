import type { Interval } from '../../../core/model/result.js';
import { HTML } from '../../../words/en/html.js';
import { verdictWord } from '../../../words/en/phrases.js';
import type { Block } from '../../document/model.js';
import { element, escapeHtml } from './markup.js';

type Scale = Extract<Block, { kind: 'scale' }>;

const HEIGHT = 34;
const BAR = 14;

/** The possible score on the bands, as a picture with the same in words; its units are points. */
export function scalePicture({ score, bands }: Scale): string {
  const rising = [...bands].reverse();
  const edges = rising
    .filter(({ from }) => from > 0)
    .map(({ from }) => `<line x1="${from}" x2="${from}" y1="0" y2="${BAR}" class="edge"/>`);
  const words = HTML.scale(
    score,
    rising.map(({ id, from }) => `${verdictWord(id)} ${from}`),
  );
  const picture = [
    element('title', escapeHtml(words)),
    `<rect x="0" y="3" width="100" height="${BAR - 6}" class="track"/>`,
    bar(score),
    ...edges,
  ].join('');
  const drawn = element(
    'svg',
    picture,
    `class="scale" role="img" viewBox="0 0 100 ${BAR}" preserveAspectRatio="none" height="${HEIGHT}"`,
  );
  const legend = element('figcaption', escapeHtml(HTML.legend(bands)));
  return element(
    'figure',
    drawn + element('div', ticks(rising).join(''), 'class="ticks" aria-hidden="true"') + legend,
  );
}

/** Where a number needs this many points, another one is left out. */
const APART = 7;

/** The numbers below the edges of the bands; the words of the picture have all of them. */
function ticks(rising: Scale['bands']): readonly string[] {
  const shown: number[] = [];
  for (const at of [...rising.map(({ from }) => from), 100]) {
    if (at - (shown.at(-1) ?? -APART) >= APART) shown.push(at);
  }
  return shown.map((at) => element('span', `${at}`, `style="left:${at}%"`));
}

function bar({ low, high }: Interval): string {
  return `<rect x="${low}" y="1" width="${Math.max(high - low, 1)}" height="${BAR - 2}" class="score"/>`;
}

/** A part of 1, or a range of parts, as a bar beside its number. */
export function sharePicture({ low, high }: Interval): string {
  const [from, to] = [Math.floor(low * 100), Math.floor(high * 100)];
  const rects = [
    '<rect x="0" y="0" width="100" height="8" class="track"/>',
    `<rect x="0" y="0" width="${from}" height="8" class="sure"/>`,
    `<rect x="${from}" y="0" width="${to - from}" height="8" class="maybe"/>`,
  ];
  return element(
    'svg',
    rects.join(''),
    'class="share" aria-hidden="true" viewBox="0 0 100 8" width="100" height="8"',
  );
}

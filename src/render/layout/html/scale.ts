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
  const names = rising.map(({ id, from }) => element('span', escapeHtml(`${verdictWord(id)} ${from}`)));
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
  return element('figure', `${drawn}${element('figcaption', names.join(' '))}`);
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

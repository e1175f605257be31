import type { Interval } from '../../../core/model/result.js';
import { HTML } from '../../../words/en/html.js';
import { verdictWord } from '../../../words/en/phrases.js';
import type { Block } from '../../document/model.js';
import { element, escapeHtml } from './markup.js';

type Scale = Extract<Block, { kind: 'scale' }>;

type Ranges = Extract<Block, { kind: 'ranges' }>;

const HEIGHT = 34;
const BAR = 14;
/** The height of one row among several, in the units of the picture and on a page. */
const ROW = { units: 10, pixels: 26 };

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

/** Several possible scores on the bands, one bar below the other, with the same in words. */
export function rangesPicture({ rows, bands }: Ranges): string {
  const rising = [...bands].reverse();
  const height = rows.length * ROW.units;
  const edges = rising
    .filter(({ from }) => from > 0)
    .map(({ from }) => `<line x1="${from}" x2="${from}" y1="0" y2="${height}" class="edge"/>`);
  const bars = rows.map(([, { low, high }], at) => {
    const top = at * ROW.units;
    return (
      `<rect x="0" y="${top + 2}" width="100" height="${ROW.units - 4}" class="track"/>` +
      `<rect x="${low}" y="${top + 1}" width="${Math.max(high - low, 1)}" height="${ROW.units - 2}" class="score"/>`
    );
  });
  const names = rising.map(({ id, from }) => `${verdictWord(id)} ${from}`);
  const words = HTML.ranges(
    rows.map(([label, score]) => HTML.range(label, score)),
    names,
  );
  const picture = element('title', escapeHtml(words)) + bars.join('') + edges.join('');
  const drawn = element(
    'svg',
    picture,
    `class="scale" role="img" viewBox="0 0 100 ${height}" preserveAspectRatio="none" height="${rows.length * ROW.pixels}"`,
  );
  const labels = rows.map(([label]) => element('li', escapeHtml(label))).join('');
  const chart = element('div', `${element('ol', labels, 'aria-hidden="true"')}${drawn}`, 'class="ranges"');
  const caption = names.map((each) => element('span', escapeHtml(each))).join(' ');
  return element('figure', `${chart}${element('figcaption', caption)}`);
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

import type { Interval } from '../../../core/model/result.js';
import type { Band } from '../../../core/model/rubric.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Symbols } from '../../../terminal/symbols.js';
import { padRight, widthOf } from '../../../terminal/text.js';
import { bandLabels } from '../../../words/en/phrases.js';
import type { Block } from '../../document/model.js';

type Scale = Extract<Block, { kind: 'scale' }>;

/** A label and the column at which it begins. */
interface Mark {
  readonly text: string;
  readonly at: number;
}

/** The scale from 0 to 100 with band edges and the score, and their names and numbers below. */
export function ruler(
  { score, bands, labels }: Pick<Scale, 'score' | 'bands' | 'labels'>,
  width: number,
  symbols: Symbols,
): readonly string[] {
  const edges = bands.map((band) => band.from).filter((from) => from > 0);
  const names = bandNames(bands, width);
  return [
    scale(score, edges, width, symbols),
    ...(labels === 'names' && names !== undefined ? [] : [marked(numbers(edges, width))]),
    ...(names === undefined ? [] : [marked(names)]),
  ].map((line) => line.trimEnd());
}

function scale(score: Interval, edges: readonly number[], width: number, { ruler: signs }: Symbols): string {
  const from = columnOf(score.low, edges, width);
  const to = Math.max(from, columnOf(score.high, edges, width));
  const cells = Array.from({ length: width }, (_, at) => {
    if (at >= from && at <= to) return signs.inside;
    return at < from ? signs.below : signs.above;
  });
  for (const at of edges.map((edge) => edgeColumn(edge, width))) {
    if (at !== from && at !== to) cells[at] = signs.edge;
  }
  return cells.join('');
}

function edgeColumn(value: number, width: number): number {
  return Math.round((value / 100) * (width - 1));
}

/** The column of a score, always on its own side of every edge. */
function columnOf(value: number, edges: readonly number[], width: number): number {
  const at = edgeColumn(value, width);
  const clash = edges.find((edge) => edgeColumn(edge, width) === at);
  if (clash === undefined) return at;
  return Math.max(0, Math.min(width - 1, value < clash ? at - 1 : at + 1));
}

/** The numbers below the scale, including those of edges if there is room. */
function numbers(edges: readonly number[], width: number): readonly Mark[] {
  const last = { text: '100', at: width - 3 };
  const marks: Mark[] = [{ text: '0', at: 0 }];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const mark = { text: `${edge}`, at: edgeColumn(edge, width) };
    const before = marks.at(-1);
    const room = before === undefined || endOf(before) < mark.at;
    if (room && endOf(mark) < last.at) marks.push(mark);
  }
  return [...marks, last];
}

function endOf({ text, at }: Mark): number {
  return at + text.length;
}

/** The names of the bands, each inside its own stretch; undefined if one does not fit. */
function bandNames(bands: readonly Band[], width: number): readonly Mark[] | undefined {
  const rising = [...bands].reverse();
  return [0, -1]
    .map((which) =>
      rising.map((band) => ({
        text: escapeForTerminal(bandLabels(band).at(which) ?? band.id),
        at: edgeColumn(band.from, width),
      })),
    )
    .find((marks) =>
      marks.every(({ text, at }, index) => at + widthOf(text) < (marks[index + 1]?.at ?? width + 1)),
    );
}

function marked(marks: readonly Mark[]): string {
  return marks.reduce((line, { text, at }) => padRight(line, at) + text, '');
}

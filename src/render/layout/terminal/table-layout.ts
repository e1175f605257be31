/** The columns of the criteria table; `stacked` puts each title on a line of its own. */
export interface TableLayout {
  readonly kind: 'wide' | 'stacked';
  readonly title: number;
  readonly weight: number;
  /** Cells of the bar inside the score column; 0 where there is no room for one. */
  readonly bar: number;
  readonly score: number;
  readonly points: number;
  readonly couldAdd: number;
  readonly gap: number;
}

/** How wide the longest content of each column is. */
export interface Contents {
  readonly title: number;
  readonly percent: number;
  readonly points: number;
}

/** The sign before each title, and the space after it. */
export const SIGN = 2;

const BAR = 12;
const GAP = 2;
const LEAST_TITLE = 16;
const HEADS = {
  title: 'Criterion'.length,
  weight: 'Weight'.length,
  score: 'Score'.length,
  points: 'Points'.length,
  couldAdd: 'Could add'.length,
};

/** Picks the fullest layout that a page has room for: with bars, without, or stacked. */
export function tableLayout(width: number, contents: Contents): TableLayout {
  const numbers = {
    weight: HEADS.weight,
    points: Math.max(HEADS.points, contents.points),
    couldAdd: HEADS.couldAdd,
  };
  const scores = [
    { bar: BAR, score: BAR + 1 + Math.max(contents.percent, 4) },
    { bar: 0, score: Math.max(HEADS.score, contents.percent) },
  ];
  const title = Math.max(HEADS.title, contents.title);
  const fixed = numbers.weight + numbers.points + numbers.couldAdd;
  for (const score of scores) {
    const room = width - SIGN - fixed - score.score - 4 * GAP;
    if (room >= Math.min(title, LEAST_TITLE)) {
      return { kind: 'wide', title: Math.min(room, title), ...numbers, ...score, gap: GAP };
    }
  }
  const plain = { bar: 0, score: Math.max(HEADS.score, contents.percent) };
  const gap = SIGN + fixed + plain.score + 3 * GAP <= width ? GAP : 1;
  return { kind: 'stacked', title: width - SIGN, ...numbers, ...plain, gap };
}

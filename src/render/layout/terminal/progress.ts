import type { RenderOptions } from '../../../terminal/render-options.js';
import { PROGRESS } from '../../../words/en/batch/rows.js';

/** The progress of a run over many records. */
export interface ProgressView {
  readonly taken: number;
  readonly refused: number;
  readonly seconds: number;
  /** Bytes of the input. */
  readonly read: number;
  readonly total?: number;
}

/** One line without colour that leaves the last column free; the least important parts are left out if it is narrow. */
export function progressText(
  view: ProgressView,
  { columns, unicode }: Pick<RenderOptions, 'columns' | 'unicode'>,
): string {
  const { taken, refused, seconds, read, total } = view;
  const share = total === undefined || total === 0 ? undefined : Math.min(read / total, 1);
  const rate = seconds > 0 ? Math.round(taken / seconds) : 0;
  // In order of importance; the first one always fits.
  const parts = [
    { at: 0, text: PROGRESS.done(taken) },
    { at: 1, text: PROGRESS.refused(refused) },
    ...(share === undefined ? [] : [{ at: 3, text: `${Math.floor(share * 100)}%` }]),
    ...(share === undefined || share === 0
      ? []
      : [{ at: 4, text: PROGRESS.left(timeLeft((seconds * (1 - share)) / share)) }]),
    { at: 2, text: `${rate}/s` },
  ];
  const between = unicode ? ' · ' : ' | ';
  const lines = parts.map((_, last) =>
    parts
      .slice(0, last + 1)
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text)
      .join(between),
  );
  return lines.findLast((line) => line.length < columns) ?? '';
}

/** In the largest unit of which there is at least one, rounded up, so that no run takes longer than estimated. */
function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.ceil(seconds / 3600)} h`;
}

import { reachedBy, type Summary } from '../../core/model/batch-summary.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { type Screen, screenFor } from '../../terminal/screen.js';
import { hanging, padLeft, wrapped } from '../../terminal/text.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { BATCH_SUMMARY } from '../../words/en/batch/summary.js';
import type { Count } from '../document/model.js';
import { tallyLines } from '../layout/terminal/tally.js';

/** The duration of a run, in milliseconds of a monotonic clock. */
export interface RunTime {
  readonly elapsed: number;
}

const LISTED = 5;
/** Points per line; the last line includes 100. */
const LINES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

/** A summary for people: distribution of scores, most frequent open questions, oldest evidence, duration. */
export function summaryText(summary: Summary, pace: RunTime | undefined): (options: RenderOptions) => string {
  return (options) => {
    const screen = screenFor(options);
    const parts = [
      histogram(summary, screen),
      unknown(summary, screen),
      oldest(summary, screen),
      errors(summary, screen),
    ];
    const lines = [
      ...parts.filter((part) => part.length > 0).flatMap((part) => [...part, '']),
      ...rate(summary, pace),
    ];
    return lines.map((line) => `${line}\n`).join('');
  };
}

function histogram({ scores, scored }: Summary, { symbols, paint, width }: Screen): readonly string[] {
  const median = reachedBy(scores, 0.5);
  if (median === undefined) return [];
  const counts = LINES.map((from) => {
    const to = from === 90 ? 101 : from + 10;
    return scores.buckets.slice(from, to).reduce((sum, count) => sum + count, 0);
  });
  const digits = String(scored).length;
  const most = Math.max(...counts);
  const cells = Math.min(40, width - '   90–100  '.length - digits - 2);
  const rows = counts.map((count, index) => {
    const from = LINES[index] ?? 0;
    const span = `${from}${symbols.dash}${from === 90 ? 100 : from + 9}`;
    // A count that is not zero is never drawn as nothing.
    const full = count === 0 ? 0 : Math.max(1, Math.round((count / most) * cells));
    return `  ${padLeft(span, 7)}  ${padLeft(String(count), digits)} ${symbols.bar.full.repeat(full)}`.trimEnd();
  });
  const head = BATCH_PAGE.median(`${median}`);
  return [...wrapped(head, width).map(paint.strong), ...rows];
}

function unknown({ unknown: counts, scored }: Summary, { paint, width }: Screen): readonly string[] {
  const digits = String(counts[0]?.count ?? 0).length;
  const rows = counts
    .slice(0, LISTED)
    .flatMap(({ question, count, stale }) =>
      hanging(`  ${padLeft(String(count), digits)}  `, BATCH_PAGE.openQuestion(question, stale), width),
    );
  if (rows.length === 0) return [];
  const head = BATCH_PAGE.open(scored);
  return [paint.strong(head), ...rows, ...more(counts.length, BATCH_SUMMARY.moreQuestions, paint.faint)];
}

function oldest({ stalest }: Summary, { paint, width }: Screen): readonly string[] {
  const rows = stalest
    .slice(0, LISTED)
    .flatMap(({ checked, candidate: { id, name, issuer } }) =>
      hanging(
        '  ',
        [`${checked}  ${name}`, issuer, id].filter((part) => part !== undefined).join(', '),
        width,
      ),
    );
  return rows.length === 0 ? [] : [paint.strong(BATCH_SUMMARY.oldest), ...rows];
}

function errors({ errors: counts, refused }: Summary, { paint, width }: Screen): readonly string[] {
  const byCount = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const digits = String(byCount[0]?.[1] ?? 0).length;
  const rows = byCount
    .slice(0, LISTED)
    .flatMap(([code, count]) => hanging(`  ${padLeft(String(count), digits)}  `, code, width));
  if (rows.length === 0) return [];
  return [
    paint.strong(BATCH_SUMMARY.refused(refused)),
    ...rows,
    ...more(byCount.length, BATCH_SUMMARY.moreCodes, paint.faint),
  ];
}

function more(
  all: number,
  words: (more: number) => string,
  faint: (text: string) => string,
): readonly string[] {
  return all > LISTED ? [faint(`  ${words(all - LISTED)}`)] : [];
}

function rate({ records }: Summary, pace: RunTime | undefined): readonly string[] {
  if (pace === undefined) return [];
  const seconds = pace.elapsed / 1000;
  const time = BATCH_SUMMARY.time(records, seconds < 10 ? seconds.toFixed(1) : `${Math.round(seconds)}`);
  return [pace.elapsed < 50 ? time : BATCH_SUMMARY.pace(time, Math.round(records / seconds))];
}

/** The number of candidates by outcome, worst first, and the total at the end; on one line if it fits. */
export function verdictLine(counts: readonly Count[]): (options: RenderOptions) => string {
  return (options) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const total = BATCH_PAGE.candidates(all);
    if (all === 0) return `${total}\n`;
    const shown = counts.filter(({ count }) => count > 0);
    const lines = tallyLines({ counts: shown, total }, screenFor(options));
    return lines.map((line) => `${line}\n`).join('');
  };
}

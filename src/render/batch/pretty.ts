import { escapeForTerminal } from '../../terminal/escape.js';
import { type Page, pageFor } from '../../terminal/page.js';
import { hanging, padLeft, widthOf, wrapped } from '../../terminal/text.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { counted } from '../../words/en/phrases.js';
import { screenOfBlocks } from '../blocks.js';
import { type Digest, digesterFor } from './digest.js';
import { candidateTable, markOf } from './pretty-table.js';
import type { BatchRenderer, BatchView } from './renderer.js';
import type { Count } from './tally.js';

const SHOWN = 20;
const GAP = '   ';

/** A screen of the worst candidates, worst first, and in its last line how many there are of each verdict. */
export function prettyRows(view: BatchView): BatchRenderer {
  const digester = digesterFor(view, SHOWN);
  return {
    begin: () => '',
    rows: (rows) => {
      digester.add(rows);
      return '';
    },
    end: () => screen(digester.digest(), view),
  };
}

function screen(digest: Digest, view: BatchView): string {
  const page = pageFor(view);
  const parts = [
    heading(view, page),
    worst(digest, page),
    refusals(digest, page),
    wrapped(view.disclaimer, page.width - 1).map((line) => ` ${page.paint.faint(line)}`),
    tallyLines(digest, page),
  ];
  return screenOfBlocks(parts);
}

function heading({ rubric, asOf }: BatchView, { width, paint }: Page): readonly string[] {
  const text = `Worst first, by ${rubric.id} ${rubric.version} as of ${asOf}`;
  return wrapped(text, width - 1).map((line) => ` ${paint.strong(line)}`);
}

function worst(digest: Digest, page: Page): readonly string[] {
  if (digest.worst.length === 0) return [];
  const others = digest.scored - digest.worst.length;
  return [
    ...candidateTable(digest.worst, page),
    ...(others === 0 ? [] : [page.paint.faint(`   ${BATCH_PAGE.moreNotWorse(others)}`)]),
  ];
}

function refusals(digest: Digest, page: Page): readonly string[] {
  if (digest.refused === 0) return [];
  const more = digest.refused - digest.refusals.length;
  return [
    ` ${page.paint.strong(BATCH_PAGE.refused(digest.refused))}`,
    ...digest.refusals.flatMap((text) => hanging(` ${page.symbols.warning} `, text, page.width)),
    ...(more === 0 ? [] : [page.paint.faint(`   and ${more} more`)]),
  ];
}

/** Text and how it looks; colours take up no columns. */
interface Painted {
  readonly plain: string;
  readonly painted: string;
}

/** The counts side by side, in as many lines as they need, and the total at the end of the last. */
function tallyLines({ counts, total }: Digest, page: Page): readonly string[] {
  const lines = inLines(
    counts.map((count) => countText(count, page)),
    page.width - 1,
  );
  const shown = lines.map(({ painted }) => ` ${painted}`);
  const sum = counted(total, 'candidate');
  const room = page.width - 1 - widthOf(lines.at(-1)?.plain ?? '');
  if (room < widthOf(sum) + GAP.length) return [...shown, padLeft(sum, page.width)];
  return [...shown.slice(0, -1), (shown.at(-1) ?? ' ') + padLeft(sum, room)];
}

function inLines(texts: readonly Painted[], width: number): readonly Painted[] {
  const lines: Painted[] = [];
  for (const next of texts) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(last.plain + GAP + next.plain) > width) lines.push(next);
    else {
      lines.pop();
      lines.push({ plain: last.plain + GAP + next.plain, painted: last.painted + GAP + next.painted });
    }
  }
  return lines;
}

function countText({ count, label, tone }: Count, page: Page): Painted {
  const { sign, brush } = markOf(tone, page);
  const plain = escapeForTerminal(`${sign} ${count} ${label}`);
  return { plain, painted: brush(plain) };
}

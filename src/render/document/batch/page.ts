import { BATCH_PAGE } from '../../../words/en/batch/page.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import type { BatchDigest } from '../../batch/digest.js';
import type { Entry, RefusedEntry } from '../../batch/entry.js';
import type { BatchView } from '../../batch/renderer.js';
import { linkOrText } from '../addresses.js';
import {
  type Block,
  type Column,
  type Document,
  type Medium,
  type Page,
  type Section,
  section,
  type TableRow,
  type Text,
} from '../model.js';
import { quietPoint } from '../quiet-point.js';
import { type BatchColumn, COLUMNS_IN_FILE, COLUMNS_ON_SCREEN } from './columns.js';

/** The page of many rows: the worst, worst first, the rejected ones, and the number of each verdict. */
export function batchPage(digest: BatchDigest, view: BatchView): Page {
  return (medium) => ({
    ...(medium.kind === 'screen' ? onScreen(digest, view, medium) : inFile(digest, view, medium)),
    disclaimer: view.disclaimer,
    headings: 'read',
  });
}

type Body = Pick<Document, 'title' | 'sections' | 'conclusion'>;

function onScreen(digest: BatchDigest, { rubric, asOf, order = 'worst' }: BatchView, medium: Medium): Body {
  const { shown, scored, refusals, refused } = digest;
  const others = scored - shown.length;
  const more = refused - refusals.length;
  return {
    title: BATCH_PAGE.orderedBy(order, `${rubric.id} ${rubric.version}`, asOf),
    sections: [
      ...section('worst', undefined, [
        ...candidates(shown, medium),
        ...(others === 0 ? [] : [faint(BATCH_PAGE.moreNotShown(others, order))]),
      ]),
      ...refusedSection(digest, more === 0 ? [] : [faint(BATCH_PAGE.more(more))]),
    ],
    conclusion: [tallyOf(digest)],
  };
}

function inFile(digest: BatchDigest, view: BatchView, medium: Medium): Body {
  const { counts, total, shown, scored, failures, failed, refusals, refused } = digest;
  const left = scored - shown.length;
  const { rubric, asOf, toolVersion, order = 'worst' } = view;
  const made = BATCH_PAGE.made(`${rubric.id} ${rubric.version}`, asOf, toolVersion);
  return {
    title: [BATCH_PAGE.title, BATCH_PAGE.candidates(total)],
    sections: [
      ...section('counts', undefined, counts.length === 0 ? [] : [tallyOf(digest)]),
      ...section('failed', BATCH_PAGE.failed(failed), [
        ...failures.map(point),
        ...moreOf(failed - failures.length),
      ]),
      ...section(order, BATCH_PAGE.order[order], [
        ...candidates(shown, medium, digest.refusedRows),
        ...(left === 0 ? [] : [paragraph(BATCH_PAGE.leftOut(left, order))]),
      ]),
      ...section('criteria', BATCH_PAGE.criteria, byCriterion(shown, medium)),
      ...refusedSection(digest, moreOf(refused - refusals.length)),
      ...section('made', undefined, [paragraph(made)]),
    ],
    conclusion: [],
  };
}

function refusedSection({ refusals, refused }: BatchDigest, more: readonly Block[]): readonly Section[] {
  return section('refused', BATCH_PAGE.refused(refused), [...refusals.map(point), ...more]);
}

function moreOf(count: number): readonly Block[] {
  return count === 0 ? [] : [point(BATCH_PAGE.more(count))];
}

/** The columns that are not the same for every table are left out where no row has anything in them. */
function candidates(
  entries: readonly Entry[],
  { kind, dash }: Medium,
  refused: readonly RefusedEntry[] = [],
): readonly Block[] {
  if (entries.length + refused.length === 0) return [];
  const isShown = ({ of }: BatchColumn): boolean => of === undefined || entries.some((entry) => entry[of]);
  const all = (kind === 'screen' ? COLUMNS_ON_SCREEN : COLUMNS_IN_FILE).filter(isShown);
  const isName = ({ is }: BatchColumn): boolean => is === 'name';
  // What leads to a page must not have to be scrolled to.
  const leads = entries.some(({ file }) => file !== undefined);
  const columns = leads ? [...all.filter(isName), ...all.filter((each) => !isName(each))] : all;
  const rows = entries.map((entry): TableRow => {
    const cells = cellsOf(entry, spanInColumn(entry.score, dash), kind);
    return { cells: columns.map(({ is }) => cells[is]), mark: entry.tone };
  });
  const more = refused.map((entry): TableRow => {
    const cells = refusedCells(entry);
    return { cells: columns.map(({ is }) => cells[is] ?? ''), mark: 'warning' };
  });
  return [{ kind: 'table', columns, rows: [...rows, ...more], heads: 'shown' }];
}

function refusedCells({
  place,
  name,
  issuer = '',
}: RefusedEntry): Readonly<Partial<Record<BatchColumn['is'], Text>>> {
  return { action: BATCH_PAGE.notScored, name: name || BATCH_PAGE.unnamed(place), issuer, record: place };
}

function cellsOf(
  { verdict, action, open, stale, leftOut, name, issuer, url, place, since = '', file }: Entry,
  score: string,
  kind: Medium['kind'],
): Readonly<Record<BatchColumn['is'], Text>> {
  const isOneLine = kind === 'screen' && issuer !== undefined;
  return {
    action,
    verdict,
    score,
    open: `${open}`,
    stale: `${stale}`,
    leftOut: `${leftOut}`,
    name:
      file === undefined ? (isOneLine ? `${name} (${issuer})` : name) : [{ kind: 'page', file, text: name }],
    issuer: issuer ?? '',
    page: url === undefined ? '' : linkOrText(url),
    record: place,
    since,
  };
}

/** The points of each candidate by criterion, as far as rows have them. */
function byCriterion(entries: readonly Entry[], { dash }: Medium): readonly Block[] {
  const titles = entries[0]?.criteria.map(({ title }) => title) ?? [];
  if (titles.length === 0) return [];
  const columns: readonly Column[] = [
    { head: BATCH_PAGE.candidate, kind: 'title' },
    ...titles.map((head) => ({ head, kind: 'number' }) as const),
    { head: BATCH_PAGE.total, kind: 'number' },
  ];
  const rows = entries.map(({ name, criteria, score, tone }): TableRow => {
    const points = criteria.map((each) => (each.points === undefined ? '' : spanInColumn(each.points, dash)));
    return { cells: [name, ...points, spanInColumn(score, dash)], mark: tone };
  });
  return [{ kind: 'table', columns, rows, heads: 'shown' }];
}

function tallyOf({ counts, total }: BatchDigest): Block {
  return { kind: 'tally', heads: BATCH_PAGE.tally, counts, total: BATCH_PAGE.candidates(total) };
}

function point(text: string): Block {
  return quietPoint('warning', BATCH_PAGE.record, text);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function faint(text: string): Block {
  return { kind: 'paragraph', text, look: 'faint' };
}

import { BATCH_PAGE } from '../../../words/en/batch/page.js';
import { counted, spanInColumn } from '../../../words/en/phrases.js';
import type { BatchDigest } from '../../batch/digest.js';
import type { Entry } from '../../batch/entry.js';
import type { BatchView } from '../../batch/renderer.js';
import { linkOrText } from '../addresses.js';
import {
  type Block,
  type Document,
  type Medium,
  type Page,
  type Section,
  section,
  type TableRow,
} from '../model.js';
import { quietPoint } from '../quiet-point.js';

/** The page of many rows: the worst, worst first, the rejected ones, and the number of each verdict. */
export function batchPage(digest: BatchDigest, view: BatchView): Page {
  return (medium) => ({
    ...(medium.kind === 'screen' ? onScreen(digest, view, medium) : inFile(digest, view, medium)),
    disclaimer: view.disclaimer,
    headings: 'read',
  });
}

type Body = Pick<Document, 'title' | 'sections' | 'conclusion'>;

function onScreen(digest: BatchDigest, { rubric, asOf }: BatchView, medium: Medium): Body {
  const { worst, scored, refusals, refused } = digest;
  const others = scored - worst.length;
  const more = refused - refusals.length;
  return {
    title: BATCH_PAGE.worstBy(`${rubric.id} ${rubric.version}`, asOf),
    sections: [
      ...section('worst', undefined, [
        ...candidates(worst, medium),
        ...(others === 0 ? [] : [faint(BATCH_PAGE.moreNotWorse(others))]),
      ]),
      ...refusedSection(digest, more === 0 ? [] : [faint(BATCH_PAGE.more(more))]),
    ],
    conclusion: [tallyOf(digest)],
  };
}

function inFile(digest: BatchDigest, view: BatchView, medium: Medium): Body {
  const { counts, total, worst, scored, failures, failed, refusals, refused } = digest;
  const left = scored - worst.length;
  const { rubric, asOf, toolVersion } = view;
  const made = BATCH_PAGE.made(`${rubric.id} ${rubric.version}`, asOf, toolVersion);
  return {
    title: ['Batch', counted(total, 'candidate')],
    sections: [
      ...section('counts', undefined, counts.length === 0 ? [] : [tallyOf(digest)]),
      ...section('failed', BATCH_PAGE.failed(failed), [
        ...failures.map(point),
        ...moreOf(failed - failures.length),
      ]),
      ...section('worst', BATCH_PAGE.worst, [
        ...candidates(worst, medium),
        ...(left === 0 ? [] : [paragraph(BATCH_PAGE.worstLeftOut(left))]),
      ]),
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

function candidates(entries: readonly Entry[], { kind, dash }: Medium): readonly Block[] {
  if (entries.length === 0) return [];
  const columns = kind === 'screen' ? BATCH_PAGE.columnsOnScreen : BATCH_PAGE.columnsInFile;
  const rows = entries.map((entry): TableRow => {
    const score = spanInColumn(entry.score, dash);
    return { cells: kind === 'screen' ? onOneLine(entry, score) : inFull(entry, score), mark: entry.tone };
  });
  return [{ kind: 'table', columns, rows, heads: 'shown' }];
}

function onOneLine({ verdict, open, leftOut, name, issuer, place }: Entry, score: string): TableRow['cells'] {
  return [
    score,
    verdict,
    `${open}`,
    `${leftOut}`,
    issuer === undefined ? name : `${name} (${issuer})`,
    place,
  ];
}

function inFull(
  { verdict, action, open, leftOut, name, issuer, url, place }: Entry,
  score: string,
): TableRow['cells'] {
  const page = url === undefined ? '' : linkOrText(url);
  return [action, verdict, score, `${open}`, `${leftOut}`, name, issuer ?? '', page, place];
}

function tallyOf({ counts, total }: BatchDigest): Block {
  return { kind: 'tally', heads: BATCH_PAGE.tally, counts, total: counted(total, 'candidate') };
}

function point(text: string): Block {
  return quietPoint('warning', 'Record', text);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function faint(text: string): Block {
  return { kind: 'paragraph', text, look: 'faint' };
}

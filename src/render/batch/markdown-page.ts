import { escapeMarkdown } from '../../terminal/escape.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { counted } from '../../words/en/phrases.js';
import { textOfBlocks } from '../blocks.js';
import { linkOrText, table } from '../layout/markdown/text.js';
import type { Digest } from './digest.js';
import type { Entry } from './entry.js';
import type { BatchView } from './renderer.js';

/** The digest as Markdown of at most so many bytes; rows that do not fit are counted, and nothing is cut in the middle. */
export function markdownPage(digest: Digest, view: BatchView, room: number): string {
  const rows = digest.worst.map(rowOf);
  const fits = (shown: number): boolean => bytesOf(page(digest, view, rows.slice(0, shown))) <= room;
  if (fits(rows.length)) return page(digest, view, rows);
  // By halves: how many rows fit is found without writing the page once a row.
  let [most, tooMany] = [0, rows.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return fits(most) ? page(digest, view, rows.slice(0, most)) : '';
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function page(digest: Digest, view: BatchView, rows: readonly (readonly string[])[]): string {
  const sections = [
    [`# ${counted(digest.total, 'candidate')}`],
    countSection(digest),
    failedSection(digest),
    worstSection(digest, rows),
    refusedSection(digest),
    provenance(view),
  ];
  return textOfBlocks(sections);
}

function countSection({ counts }: Digest): readonly string[] {
  if (counts.length === 0) return [];
  const rows = counts.map(({ label, count }) => [escapeMarkdown(label), `${count}`]);
  return table([BATCH_PAGE.countHead, 'Candidates'], ['---', '---:'], rows);
}

/** Why the run failed, for who has only the page. */
function failedSection({ failures, failed }: Digest): readonly string[] {
  if (failed === 0) return [];
  return [`## ${BATCH_PAGE.failed(failed)}`, '', ...someOf(failures, failed)];
}

function worstSection({ scored }: Digest, rows: readonly (readonly string[])[]): readonly string[] {
  if (scored === 0) return [];
  const left = scored - rows.length;
  return [
    '## Worst first',
    '',
    ...table(
      ['Verdict', 'Score', 'Open', 'Left out', 'Candidate', 'Issuer', 'Page', 'Record'],
      ['---', '---:', '---:', '---:', '---', '---', '---', '---:'],
      rows,
    ),
    ...(left === 0 ? [] : ['', BATCH_PAGE.worstLeftOut(left)]),
  ];
}

function rowOf({ verdict, score, open, leftOut, name, issuer, url, place }: Entry): readonly string[] {
  return [
    escapeMarkdown(verdict),
    score,
    `${open}`,
    `${leftOut}`,
    escapeMarkdown(name),
    escapeMarkdown(issuer ?? ''),
    url === undefined ? '' : linkOrText(url),
    escapeMarkdown(place),
  ];
}

function refusedSection({ refusals, refused }: Digest): readonly string[] {
  if (refused === 0) return [];
  return [`## ${BATCH_PAGE.refused(refused)}`, '', ...someOf(refusals, refused)];
}

function someOf(texts: readonly string[], count: number): readonly string[] {
  const more = count - texts.length;
  return [...texts.map((text) => `- ${escapeMarkdown(text)}`), ...(more === 0 ? [] : [`- and ${more} more`])];
}

function provenance({ rubric, asOf, toolVersion, disclaimer }: BatchView): readonly string[] {
  const made = `By ${rubric.id} ${rubric.version} as of ${asOf}, with credcheck ${toolVersion}.`;
  return [escapeMarkdown(made), '', escapeMarkdown(disclaimer)];
}

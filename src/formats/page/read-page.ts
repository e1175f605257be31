import { isHttpUrl } from '../../core/model/http-url.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { PageText } from '../../core/reading/page.js';
import { charsetNamed, decodePage } from './decode-page.js';
import { htmlPage } from './html-page.js';
import { isArchive, pageInArchive } from './mhtml.js';
import { DEEPEST, isTooDeep } from './too-deep.js';

/** The largest page that is read, in bytes. */
export const PAGE_CAP = 8 * 1024 * 1024;

/** Reads a page that was saved as HTML, as a web archive, or as text. */
export function readPage(bytes: Uint8Array, name: string): Outcome<PageText> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4));
  if (head === '%PDF') return failure(problem('page/pdf', { name }, { file: name }));
  const text = decodePage(bytes, charsetNamed(bytes));
  if (text.includes('\0'))
    return failure(problem('syntax/bad-character', { found: 'U+0000' }, { file: name }));
  if (isArchive(text)) {
    const page = pageInArchive(text);
    if (page === undefined) return failure(problem('page/no-page', { name }, { file: name }));
    const { source = '' } = page;
    const read = safePage(page.html, name);
    return read.ok ? success({ ...read.value, ...(isHttpUrl(source) && { source }) }) : read;
  }
  const isHtml = /\.x?html?$/i.test(name) || /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2048));
  return isHtml ? safePage(text, name) : success(textPage(text));
}

function safePage(html: string, name: string): Outcome<PageText> {
  if (isTooDeep(html)) return failure(problem('syntax/too-deep', { limit: DEEPEST }, { file: name }));
  return success(htmlPage(html));
}

/** Lines stay where they are, so that their numbers are those of the file. */
function textPage(text: string): PageText {
  let heading: string | undefined;
  const lines = text.split('\n').map((line) => {
    const said = line.replace(/\s+/g, ' ').trim();
    const [, title] = /^#{1,6} (.*)$/.exec(said) ?? [];
    const above = heading;
    if (title !== undefined) heading = title;
    return {
      text: said,
      part: 'shown' as const,
      ...(above !== undefined && title === undefined && { heading: above }),
    };
  });
  return { lines, tables: 0, lists: 0, hidden: 0, about: {} };
}

import { isHttpUrl } from '../../core/model/http-url.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { PageText } from '../../core/reading/page.js';
import { charsetNamed, decodePage } from './decode-page.js';
import { htmlPage } from './html-page.js';
import { isArchive, pageInArchive } from './mhtml.js';
import { lineStore } from './page-lines.js';

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
    const read = htmlPage(page.html, name);
    return read.ok ? success({ ...read.value, ...(isHttpUrl(source) && { source }) }) : read;
  }
  const isHtml = /\.x?html?$/i.test(name) || /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2048));
  return isHtml ? htmlPage(text, name) : success(textPage(text));
}

/** Lines stay where they are, so that their numbers are those of the file. */
function textPage(text: string): PageText {
  const store = lineStore();
  let heading: string | undefined;
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const said = text
      .slice(at, end === -1 ? text.length : end)
      .replace(/\s+/g, ' ')
      .trim();
    const [, title] = /^#{1,6} (.*)$/.exec(said) ?? [];
    const above = title === undefined ? heading : undefined;
    if (title !== undefined) heading = title;
    store.add({ text: said, part: 'shown', ...(above !== undefined && { heading: above }) });
    at = end === -1 ? text.length + 1 : end + 1;
  }
  return { lines: store.lines, tables: 0, lists: 0, hidden: 0, about: {} };
}

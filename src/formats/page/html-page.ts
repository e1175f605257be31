import { Parser } from 'parse5';
import { isMap } from '../../core/model/describe.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { PageText } from '../../core/reading/page.js';
import { linkedData } from './linked-data.js';
import { type PageNode, type PageVisitor, pageAdapter, type SeenAs } from './page-adapter.js';
import { inOnePiece, type LineSign, lineStore, pageLines, textCollector } from './page-lines.js';

const BLOCKS = new Set(
  'address|article|aside|blockquote|body|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul'.split(
    '|',
  ),
);
/** Their content is not text. */
const SKIPPED = new Set(['script', 'style', 'svg', 'math', 'iframe', 'object', 'noembed', 'noframes']);

/** The deepest nesting that is read: what parses pages takes far longer for deeper ones. */
const DEEPEST = 512;
/** Tags that are never closed, and repeated ones that each begin hundreds again, make a page that takes minutes. */
const MOST_ELEMENTS = 1_000_000;
/** parse5 compares each attribute of a tag with all before it. */
const MOST_ATTRIBUTES = 1000;
/** After so many characters it is looked whether a page goes beyond those. */
const AT_ONCE = 4096;
/** parse5 copies a text from its beginning for each piece of it, so that of what begins no tag it gets more at once. */
const MOST_AT_ONCE = 16 * AT_ONCE;
const FLATTENED_AFTER = 16 * AT_ONCE;

/** The text of a page, with headings, list items and table rows marked; nothing in it is run or fetched. */
export function htmlPage(page: string, name: string): Outcome<PageText> {
  const reading = pageReading();
  const parser = new Parser({ treeAdapter: pageAdapter(reading.visitor), scriptingEnabled: false });
  let at = 0;
  let step = AT_ONCE;
  let flattenedAt = 0;
  do {
    parser.tokenizer.write(page.slice(at, at + step), at + step >= page.length);
    at += step;
    if (at >= flattenedAt + FLATTENED_AFTER) {
      flattenTexts(parser.tokenizer);
      flattenedAt = at;
    }
    const { depth, elements } = reading.size();
    if (depth > DEEPEST) return failure(problem('syntax/too-deep', { limit: DEEPEST }, { file: name }));
    if (elements > MOST_ELEMENTS || attributesBegun(parser.tokenizer) > MOST_ATTRIBUTES) {
      return failure(problem('page/too-dense', { name }, { file: name }));
    }
    const more = Math.min(2 * step, MOST_AT_ONCE);
    step = page.slice(at, at + more).includes('<') ? AT_ONCE : more;
  } while (at < page.length);
  return success(reading.result());
}

/** How many attributes the tag has that is being read; the types of parse5 do not say where it keeps them. */
function attributesBegun(tokenizer: Parser<never>['tokenizer']): number {
  const token: unknown = Reflect.get(tokenizer, 'currentToken');
  return isMap(token) && Array.isArray(token.attrs) ? token.attrs.length : 0;
}

const LONG_TEXTS = [
  ['currentCharacterToken', 'chars'],
  ['currentAttr', 'value'],
  ['currentAttr', 'name'],
  ['currentToken', 'data'],
  ['currentToken', 'tagName'],
] as const;

/** parse5 adds letter to letter, which takes thirty times the size of a text until some letter of it is asked for. */
function flattenTexts(tokenizer: Parser<never>['tokenizer']): void {
  for (const [part, field] of LONG_TEXTS) {
    const holder: unknown = Reflect.get(tokenizer, part);
    const text = isMap(holder) ? holder[field] : undefined;
    if (typeof text === 'string') text.charCodeAt(text.length - 1);
  }
}

function pageReading() {
  const store = lineStore();
  const lines = pageLines(store);
  const count = { tables: 0, lists: 0, hidden: 0 };
  const size = { depth: 0, elements: 0 };
  const data: string[] = [];
  const script = textCollector(inOnePiece);
  let source: string | undefined;
  const visitor: PageVisitor = {
    open: (element) => {
      const { name } = element;
      size.depth = Math.max(size.depth, element.depth);
      size.elements += 1;
      if (name === 'link' && attribute(element, 'rel') === 'canonical') source ??= attribute(element, 'href');
      const around = seenInside(element.parent);
      element.seen = seenAs(element, around);
      if (element.seen === 'no-text') return;
      if (name === 'table') count.tables += 1;
      if (name === 'ul' || name === 'ol' || name === 'dl') count.lists += 1;
      if (element.seen === 'hidden' && around !== 'hidden') count.hidden += 1;
      if (name === 'br') lines.endLine({ part: 'same' });
      if (name === 'td' || name === 'th') lines.cell();
      if (BLOCKS.has(name)) lines.endLine(signOf(name));
    },
    text: (text, inside) => {
      const seen = seenInside(inside);
      if (seen !== 'no-text') lines.add(text, seen);
      else if (isData(inside)) script.add(text);
    },
    close: (element) => {
      if (BLOCKS.has(element.name) && element.seen !== 'no-text') lines.endLine({ part: 'same' });
      if (!isData(element)) return;
      data.push(script.take());
    },
  };
  const result = (): PageText => {
    lines.endLine({ part: 'same' });
    const { lines: stated, about } = linkedData(data);
    for (const line of stated) store.add(line);
    return { lines: store.lines, ...count, ...(isHttpUrl(source ?? '') && { source }), about };
  };
  return { visitor, result, size: () => size };
}

function isData(element: PageNode): boolean {
  return element.name === 'script' && attribute(element, 'type') === 'application/ld+json';
}

function signOf(name: string): LineSign {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return { part: 'heading', sign: `${'#'.repeat(Number(level))} ` };
  return name === 'li' ? { part: 'item', sign: '- ' } : { part: 'same' };
}

/** How what is directly in a node is seen. */
function seenInside(node: PageNode | null): SeenAs {
  if (node === null) return 'shown';
  if (node.name === '#fragment') return seenInside(node.parent);
  return node.seen === 'shown' && isFolded(node) ? 'folded' : node.seen;
}

function seenAs(element: PageNode, around: SeenAs): SeenAs {
  if (around === 'no-text' || SKIPPED.has(element.name)) return 'no-text';
  if (around === 'hidden' || isHidden(element)) return 'hidden';
  const { parent } = element;
  // What a folded part is called is seen.
  const isSummary = element.name === 'summary' && parent !== null && isFolded(parent);
  return isSummary ? (parent?.seen ?? around) : around;
}

function isFolded(element: PageNode): boolean {
  return element.name === 'details' && attribute(element, 'open') === undefined;
}

const UNSEEN = /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px)?\s?(?:;|$))/i;

function isHidden(element: PageNode): boolean {
  if (element.name === 'template' || element.name === 'noscript') return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return UNSEEN.test(attribute(element, 'style')?.replace(/\s+/g, ' ') ?? '');
}

function attribute({ attributes }: PageNode, name: string): string | undefined {
  return attributes.find((each) => each.name === name)?.value;
}

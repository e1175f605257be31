import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isHttpUrl } from '../../core/model/http-url.js';
import type { PageText } from '../../core/reading/page.js';
import { linkedData } from './linked-data.js';
import { type LineSign, pageLines } from './page-lines.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(
  'address|article|aside|blockquote|body|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul'.split(
    '|',
  ),
);
/** Their content is not text. */
const SKIPPED = new Set(['script', 'style', 'svg', 'math', 'iframe', 'object', 'noembed', 'noframes']);

/** What is still to be visited: a node, or the end of one. */
type Step = { readonly node: Node; readonly part: 'shown' | 'hidden' | 'folded' } | { readonly end: Element };

/** The text of a page, with headings, list items and table rows marked; nothing in it is run or fetched. */
export function htmlPage(html: string): PageText {
  const lines = pageLines();
  const count = { tables: 0, lists: 0, hidden: 0 };
  const data: string[] = [];
  let source: string | undefined;
  // Nested pages may be deeper than a stack of calls.
  const steps: Step[] = [{ node: parse(html, { scriptingEnabled: false }), part: 'shown' }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('end' in step) {
      lines.endLine({ part: 'same' });
      continue;
    }
    const { node } = step;
    if (node.nodeName === '#text') lines.add((node as DefaultTreeAdapterTypes.TextNode).value, step.part);
    if ('tagName' in node) {
      const { tagName } = node;
      if (tagName === 'script' && attribute(node, 'type') === 'application/ld+json') data.push(textIn(node));
      if (tagName === 'link' && attribute(node, 'rel') === 'canonical') source ??= attribute(node, 'href');
      if (SKIPPED.has(tagName)) continue;
      if (tagName === 'table') count.tables += 1;
      if (tagName === 'ul' || tagName === 'ol' || tagName === 'dl') count.lists += 1;
    }
    const part = 'tagName' in node ? partOf(node, step.part) : step.part;
    if (part === 'hidden' && step.part !== 'hidden') count.hidden += 1;
    steps.push(...stepsInto(node, part, lines.endLine, lines.cell));
  }
  const { texts, about } = linkedData(data);
  return {
    lines: [...lines.result(), ...texts.map((text) => ({ text, part: 'data' as const }))],
    ...count,
    ...(isHttpUrl(source ?? '') && { source }),
    about,
  };
}

/** The children of a node, the first on top, with what begins and ends it. */
function stepsInto(
  node: Node,
  part: 'shown' | 'hidden' | 'folded',
  endLine: ReturnType<typeof pageLines>['endLine'],
  cell: () => void,
): readonly Step[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  const inside = children.map((each): Step => ({ node: each, part })).reverse();
  if (!('tagName' in node)) return inside;
  const { tagName } = node;
  if (tagName === 'br') endLine({ part: 'same' });
  if (tagName === 'td' || tagName === 'th') cell();
  if (!BLOCKS.has(tagName)) return inside;
  endLine(signOf(tagName));
  return [{ end: node }, ...inside];
}

function signOf(tagName: string): LineSign {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return { part: 'heading', sign: `${'#'.repeat(Number(level))} ` };
  return tagName === 'li' ? { part: 'item', sign: '- ' } : { part: 'same' };
}

function partOf(element: Element, around: 'shown' | 'hidden' | 'folded'): 'shown' | 'hidden' | 'folded' {
  if (around === 'hidden' || isHidden(element)) return 'hidden';
  const parent = element.parentNode;
  const isFolded =
    parent !== null &&
    'tagName' in parent &&
    parent.tagName === 'details' &&
    element.tagName !== 'summary' &&
    attribute(parent, 'open') === undefined;
  return isFolded ? 'folded' : around;
}

const UNSEEN = /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px)?\s?(?:;|$))/i;

function isHidden(element: Element): boolean {
  if (element.tagName === 'template' || element.tagName === 'noscript') return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return UNSEEN.test(attribute(element, 'style')?.replace(/\s+/g, ' ') ?? '');
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function textIn({ childNodes }: Element): string {
  return childNodes.map((each) => ('value' in each ? each.value : '')).join('');
}

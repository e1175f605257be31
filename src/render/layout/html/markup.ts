import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Run, Text } from '../../document/model.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Outside text for a page or an attribute: no markup, and no sign that hides or reorders what is around it. */
export function escapeHtml(text: string): string {
  return escapeForTerminal(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A text with its styles. */
export function inline(text: Text): string {
  return typeof text === 'string' ? escapeHtml(text) : text.map(run).join('');
}

function run(each: Run): string {
  if (typeof each === 'string') return escapeHtml(each);
  if (each.kind === 'link') return link(each.url);
  if (each.kind === 'page') return `<a href="${escapeHtml(each.file)}">${escapeHtml(each.text)}</a>`;
  return element(each.kind, escapeHtml(each.text));
}

/** The address itself, so that it is plain where it leads; the other site does not learn where it was found. */
function link(url: string): string {
  return `<a href="${escapeHtml(new URL(url).href)}" rel="noreferrer">${escapeHtml(url)}</a>`;
}

/** An element with content that is already escaped. */
export function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}

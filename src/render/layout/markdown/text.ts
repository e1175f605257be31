import { isHttpUrl } from '../../../core/model/http-url.js';
import { escapeMarkdown, inertLinkText } from '../../../terminal/escape.js';

/** A web address as a link; anything else, and any other kind of address, as text that leads nowhere. */
export function linkOrText(text: string): string {
  return isHttpUrl(text) ? `[${inertLinkText(text)}](<${destination(text)}>)` : escapeMarkdown(text);
}

/** A table; cells are ready-made Markdown. `---:` in `rules` sets a column to the right. */
export function table(
  heads: readonly string[],
  rules: readonly ('---' | '---:')[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [heads, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Percent-encodes what could end the link or its table cell. */
function destination(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\w\-.~:/?#@!$;=%+,]/gu, encodeSign);
}

/** By hand for ASCII, because `encodeURIComponent` leaves some of these signs as they are. */
function encodeSign(sign: string): string {
  if (sign === '&') return '&amp;';
  return sign.charCodeAt(0) < 128
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign);
}

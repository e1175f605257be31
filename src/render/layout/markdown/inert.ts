import { escapeForTerminal } from '../../../terminal/escape.js';

/**
 * Readers turn bare addresses into links, and mentions into notifications, after resolving escapes, so an escape
 * alone does not prevent it: an invisible joiner inside the sign does, and readers ignore it.
 */
const LINK_SIGNS = /:(?=\/\/)|@|#(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])www(?=\.)/giu;
const JOINER = '\u200c';

/** Outside text on one line that no reader turns into a link; other markup in it is escaped when written. */
export function inertText(text: string): string {
  return escapeForTerminal(text).replace(LINK_SIGNS, (sign) => sign + JOINER);
}

/** Percent-encodes what could end a link or its table cell. */
export function destination(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\w\-.~:/?#@!$&;=%+,]/gu, encodeSign);
}

/** For ASCII, since `encodeURIComponent` leaves some of these characters as they are. */
function encodeSign(sign: string): string {
  return sign.charCodeAt(0) < 128
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign);
}

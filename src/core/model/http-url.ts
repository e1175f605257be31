/** The only platform feature that the core uses: it is pure, and parses hosts exactly as browsers do. */
declare const URL: { canParse(text: string): boolean };

/**
 * Excludes what the platform's parser accepts and we do not: other schemes, missing or extra slashes, a user. Without
 * the case-insensitive flag, which would look every character up in Unicode tables.
 */
const WRITTEN_OUT = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^./?#@][^/?#@]*(?:[/?#]|$)/;
/** ASCII only, as nearly every address is; needs no table. */
const PLAIN = /^[!#-;=?-[\]-_a-~]*$/;

/** Whether text is a web address that may be shown as a link: http or https, a host, no user and no password. */
export function isHttpUrl(text: string): boolean {
  if (!WRITTEN_OUT.test(text)) return false;
  if (PLAIN.test(text)) return URL.canParse(text);
  // Once it is compiled, Node 20 and 22 refuse every Latin-1 text with an umlaut; a wider sign keeps it from being one.
  return mayBeShown(text) && URL.canParse(`${text}#\u2026`);
}

function mayBeShown(text: string): boolean {
  return !/[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text);
}

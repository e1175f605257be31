// Without the flag for letters of either case: it would look every range up in the tables of Unicode.
const WEB_ADDRESS =
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:\[[\dA-Fa-f:.]+\]|[^.:/?#@[\]][^:/?#@[\]]*)(?::\d{1,5})?(?:[/?#]|$)/;
/** Of signs that may all be shown, as nearly every address is; no table is looked up to tell. */
const PLAIN = /^[!#-;=?-[\]-_a-~]*$/;

/** Whether text is a web address that may be shown as one: http or https, a host, no user and no password. */
export function isHttpUrl(text: string): boolean {
  return WEB_ADDRESS.test(text) && (PLAIN.test(text) || mayBeShown(text));
}

function mayBeShown(text: string): boolean {
  return !/[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text);
}

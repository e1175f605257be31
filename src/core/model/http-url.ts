/** The one thing of the platform that the core uses: it is pure, and no rule of ours tells hosts as browsers do. */
declare const URL: { canParse(text: string): boolean };

/**
 * What the platform's parser lets pass and we do not: another scheme, slashes that it adds or leaves out, a user. Without
 * the flag for letters of either case, which would look every sign up in the tables of Unicode.
 */
const WRITTEN_OUT = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^./?#@][^/?#@]*(?:[/?#]|$)/;
/** Of signs that may all be shown, as nearly every address is; no table is looked up to tell. */
const PLAIN = /^[!#-;=?-[\]-_a-~]*$/;

/** Whether text is a web address that may be shown as one: http or https, a host, no user and no password. */
export function isHttpUrl(text: string): boolean {
  return WRITTEN_OUT.test(text) && (PLAIN.test(text) || mayBeShown(text)) && URL.canParse(text);
}

function mayBeShown(text: string): boolean {
  return !/[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text);
}

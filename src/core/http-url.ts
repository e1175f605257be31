const WEB_ADDRESS = /^https?:\/\/(?:\[[\da-f:.]+\]|[^.:/?#@[\]][^:/?#@[\]]*)(?::\d{1,5})?(?:[/?#]|$)/i;
const NEVER_SHOWN = /[\s\p{Cc}\p{Cf}<>"`\\]/u;

/** Whether text is a web address that may be shown as one: http or https, a host, no user and no password. */
export function isHttpUrl(text: string): boolean {
  return WEB_ADDRESS.test(text) && !NEVER_SHOWN.test(text);
}

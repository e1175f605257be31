/** Printed ASCII alone can neither end the command nor begin another; longer addresses are dropped by some terminals. */
const SAFE = /^[!-~]{1,2000}$/;

/**
 * Makes text a link to a web address (OSC 8). Its parts on several lines have the same id, so that they are one link.
 */
export function hyperlink(url: string, text: string): string {
  return SAFE.test(url) ? `\u001b]8;id=credcheck;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}

/** A signed token as it is written, and the text of its parts. */
export interface Token {
  /** The three parts with dots between them. */
  readonly compact: string;
  readonly header: string;
  readonly payload: string;
}

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*(?:~[\w.~-]*)?$/;

/** Whether a text is written like a token. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Takes a token apart; a part that is not base64url or not UTF-8 is named instead. */
export function takeApart(text: string): Token | 'header' | 'payload' {
  // Behind it is what an SD-JWT discloses.
  const [compact = ''] = text.split('~');
  const [head = '', body = ''] = compact.split('.');
  const header = decodeBase64Url(head);
  if (header === undefined) return 'header';
  const payload = decodeBase64Url(body);
  if (payload === undefined) return 'payload';
  return { compact, header, payload };
}

/** The UTF-8 text of base64url; undefined where it is not. */
function decodeBase64Url(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (each) => each.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

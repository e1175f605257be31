/** A signed token as it is written, and the text of its parts. */
export interface Token {
  /** The three parts with dots between them. */
  readonly compact: string;
  readonly header: string;
  readonly payload: string;
  /** What an SD-JWT discloses beside it, as it is written. */
  readonly disclosures: readonly string[];
  /** Whether a token of its holder is at the end. */
  readonly hasKeyBinding: boolean;
}

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*(?:~[\w.~-]*)?$/;

/** Whether a text is written like a token. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Takes a token apart; a part that is not base64url or not UTF-8 is named instead. */
export function takeApart(text: string): Token | 'header' | 'payload' {
  const [compact = '', ...rest] = text.split('~');
  const hasKeyBinding = rest.at(-1)?.includes('.') === true;
  const [head = '', body = ''] = compact.split('.');
  const header = decodeBase64Url(head);
  if (header === undefined) return 'header';
  const payload = decodeBase64Url(body);
  if (payload === undefined) return 'payload';
  const disclosures = rest.slice(0, hasKeyBinding ? -1 : rest.length).filter((each) => each !== '');
  return { compact, header, payload, disclosures, hasKeyBinding };
}

/** The UTF-8 text of base64url; undefined where it is not. */
export function decodeBase64Url(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (each) => each.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

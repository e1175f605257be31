import { charsetNamed, decodePage } from './decode-page.js';

/** The page in a web archive. */
export interface ArchivedPage {
  readonly html: string;
  readonly source?: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The first page of a web archive; undefined if there is none. */
export function pageInArchive(text: string): ArchivedPage | undefined {
  const whole = partOf(text.replaceAll('\r\n', '\n'));
  const boundary = parameter(whole.headers.get('content-type'), 'boundary');
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body.split(`--${boundary}`).map((each) => partOf(each.replace(/^[^\S\n]{0,100}\n/, '')));
  const page = parts.find(({ headers }) => /^text\/html\b/i.test(headers.get('content-type') ?? ''));
  if (page === undefined) return undefined;
  const source = whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return { html: bodyText(page), ...(source !== undefined && { source }) };
}

/** Whether a text begins as a web archive does. */
export function isArchive(text: string): boolean {
  return (
    /^(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){1,40}/.test(
      text.slice(0, 8000).replaceAll('\r', ''),
    ) && /^content-type:\s?multipart\/related/im.test(text.slice(0, 8000))
  );
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  const head = end === -1 ? '' : text.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase().trim(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === -1 ? text : text.slice(end + 2) };
}

function parameter(header = '', name: string): string | undefined {
  for (const each of header.split(';').slice(1)) {
    const [key = '', ...value] = each.split('=');
    if (key.trim().toLowerCase() === name) return value.join('=').trim().replace(/^"|"$/g, '');
  }
  return undefined;
}

function bodyText({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return body;
  const bytes = encoding === 'base64' ? fromBase64(body) : fromQuotedPrintable(body);
  return decodePage(bytes, parameter(headers.get('content-type'), 'charset') ?? charsetNamed(bytes));
}

function fromBase64(body: string): Uint8Array {
  try {
    const signs = atob(body.replace(/\s/g, ''));
    // Out of an iterator it would hold each sign as a text of its own first.
    const bytes = new Uint8Array(signs.length);
    for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
    return bytes;
  } catch {
    return new Uint8Array();
  }
}

function fromQuotedPrintable(body: string): Uint8Array {
  const source = new TextEncoder().encode(body.replace(/=[^\S\n]{0,100}\n/g, ''));
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source[at] === EQUALS ? byteOf(source[at + 1], source[at + 2]) : undefined;
    bytes[length] = code ?? (source[at] as number);
    length += 1;
    if (code !== undefined) at += 2;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 0x3d;

function byteOf(high = 0, low = 0): number | undefined {
  const digits = String.fromCharCode(high, low);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

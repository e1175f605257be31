/** An element as a reader of XML sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text in it, that of its children too. */
  readonly text: string;
}

/** What XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TOKEN = /<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads the plain part of XML: elements, attributes, text and the five references. Whatever else there is throws. */
export function readXml(document: string): Element {
  if (!ALLOWED.test(document)) throw new Error('a character that XML 1.0 does not allow');
  if (!document.startsWith(DECLARATION)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let at = DECLARATION.length;
  for (const match of document.slice(at).matchAll(TOKEN)) {
    at += match[0].length;
    take(match, stack);
  }
  if (at !== document.length) throw new Error(`no XML from here on: ${document.slice(at, at + 40)}`);
  const [only, ...more] = root.children;
  if (only === undefined || more.length > 0 || stack.length > 1) {
    throw new Error('not one element');
  }
  return only;
}

function take([, slash, name = '', attributes = '', closed, text]: RegExpMatchArray, stack: Open[]): void {
  const parent = stack.at(-1);
  if (parent === undefined) throw new Error('too many ends');
  if (text !== undefined) {
    if (stack.length === 1 && text.trim() !== '') throw new Error('text outside the element');
    parent.text += resolved(text);
  } else if (slash === '/') close(name, stack);
  else {
    stack.push({ name, attributes: attributesIn(attributes), children: [], text: '' });
    if (closed === '/') close(name, stack);
  }
}

function close(name: string, stack: Open[]): void {
  const ended = stack.pop();
  const parent = stack.at(-1);
  if (ended?.name !== name || parent === undefined) throw new Error(`</${name}> ends nothing`);
  parent.children.push(ended);
  parent.text += ended.text;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error('an attribute stands there twice');
  return Object.fromEntries(pairs.map(([, name, value = '']) => [name, resolved(value)]));
}

function resolved(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in text');
  return text.replace(/&(?:([a-z]+);)?/g, (_, name: string | undefined) => {
    const sign = name === undefined ? undefined : REFERENCES[name];
    if (sign === undefined) throw new Error('an & that is no reference');
    return sign;
  });
}

import { isMap } from '../../core/model/describe.js';
import type { PageText } from '../../core/reading/page.js';

const TYPES = [
  'Course',
  'CourseInstance',
  'EducationalOccupationalCredential',
  'EducationalOccupationalProgram',
];
const MOST_LINES = 200;
const DEEPEST = 6;
/** The deepest nesting of JSON that is parsed. */
const DEEPEST_JSON = 64;
/** The largest data that is read, in characters. */
const DATA_CAP = 1024 * 1024;

/** What the data for programs in a page says of courses and credentials, one line a value. */
export function linkedData(scripts: readonly string[]): {
  readonly texts: readonly string[];
  readonly about: PageText['about'];
} {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0));
  const texts = things.flatMap((thing) => linesOf(thing, `${typeOf(thing)}`, 0)).slice(0, MOST_LINES);
  const [first] = things.filter(({ name }) => typeof name === 'string');
  return { texts, about: first === undefined ? {} : aboutOf(first) };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return isTooLarge(script) ? undefined : JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** Brackets inside texts are counted too, so that at worst the data is passed over: parsing it would take far more memory. */
function isTooLarge(script: string): boolean {
  if (script.length > DATA_CAP) return true;
  let depth = 0;
  for (let at = 0; at < script.length; at += 1) {
    const sign = script[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST_JSON) return true;
  }
  return false;
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).flatMap((each) => thingsIn(each, depth + 1));
  if (!isMap(value)) return [];
  return typeOf(value) === undefined ? thingsIn(value['@graph'], depth + 1) : [value];
}

function typeOf(thing: Thing): string | undefined {
  const types = [thing['@type']].flat();
  return TYPES.find((type) => types.includes(type));
}

function linesOf(value: unknown, name: string, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, MOST_LINES).flatMap((each) => linesOf(each, name, depth + 1));
  if (isMap(value)) {
    return Object.entries(value)
      .filter(([key]) => !key.startsWith('@'))
      .slice(0, MOST_LINES)
      .flatMap(([key, each]) => linesOf(each, `${name} ${inWords(key)}`, depth + 1));
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [`${name}: ${text}`];
}

function inWords(key: string): string {
  return key
    .slice(0, 60)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function aboutOf({ name, provider, recognizedBy, offeredBy }: Thing): PageText['about'] {
  const issuer = [provider, recognizedBy, offeredBy]
    .flat()
    .map(nameIn)
    .find((each) => each !== undefined);
  const own = textOf(name);
  return { ...(own !== undefined && { name: own }), ...(issuer !== undefined && { issuer }) };
}

function nameIn(value: unknown): string | undefined {
  return isMap(value) ? textOf(value.name) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

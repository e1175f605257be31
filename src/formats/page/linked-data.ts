import { isMap } from '../../core/model/describe.js';
import type { PageLine, PageText } from '../../core/reading/page.js';

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
  readonly lines: readonly PageLine[];
  readonly about: PageText['about'];
} {
  const things: Thing[] = [];
  for (const script of scripts) {
    if (things.length < MOST_LINES) things.push(...thingsIn(parsed(script), 0));
  }
  const names = namesByType(things);
  const lines: PageLine[] = [];
  for (const thing of things) {
    if (lines.length >= MOST_LINES) break;
    const type = `${typeOf(thing)}`;
    // Of several courses on a page, nothing says which one the page is about.
    const isOnlyOne = names.get(type)?.size === 1;
    const found = linesOf(thing, { name: type, property: [], units: [] }, 0);
    lines.push(...found.slice(0, MOST_LINES).map((line) => (isOnlyOne ? line : withoutDatum(line))));
  }
  const [first] = things.filter(({ name }) => typeof name === 'string');
  return { lines: lines.slice(0, MOST_LINES), about: first === undefined ? {} : aboutOf(first) };
}

/** Those without a name may differ, so each is one of its own. */
function namesByType(things: readonly Thing[]): ReadonlyMap<string, ReadonlySet<string | Thing>> {
  const names = new Map<string, Set<string | Thing>>();
  for (const thing of things) {
    const type = `${typeOf(thing)}`;
    names.set(type, (names.get(type) ?? new Set()).add(textOf(thing.name) ?? thing));
  }
  return names;
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
  if (typeOf(value) !== undefined) return [value];
  return Object.entries(value)
    .filter(([key]) => SUBJECT_PROPERTIES.includes(plainName(key)))
    .flatMap(([, each]) => thingsIn(each, depth + 1));
}

/** The properties that name what a page or a list is about; others name what it mentions besides. */
const SUBJECT_PROPERTIES = ['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'itemListElement', 'item'];

const VOCABULARY = /^(?:schema:|https?:\/\/schema\.org\/)/;

function plainName(name: string): string {
  return name.replace(VOCABULARY, '');
}

function typeOf(thing: Thing): string | undefined {
  const types = [thing['@type']].flat().map((type) => (typeof type === 'string' ? plainName(type) : ''));
  return TYPES.find((type) => types.includes(type));
}

/** Where a value is in the data. */
interface DataPosition {
  /** The type of the thing and the properties down to here, in words. */
  readonly name: string;
  readonly property: readonly string[];
  readonly units: readonly string[];
}

function linesOf(value: unknown, position: DataPosition, depth: number): readonly PageLine[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, MOST_LINES).flatMap((each) => linesOf(each, position, depth + 1));
  if (isMap(value)) {
    const units = unitsIn(value);
    return Object.entries(value)
      .filter(([key]) => !key.startsWith('@') || key === '@value')
      .slice(0, MOST_LINES)
      .flatMap(([key, each]) => linesOf(each, { ...below(position, plainName(key)), units }, depth + 1));
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const property = position.property.join('.');
  const said = typeof value === 'string' ? plainName(text) : value;
  return [
    {
      text: `${position.name}: ${text}`,
      part: 'data',
      datum: { property, value: said, units: position.units },
    },
  ];
}

/** The value of a quantity is that of the property which has the quantity. */
function below({ name, property }: DataPosition, key: string): Pick<DataPosition, 'name' | 'property'> {
  if (key === '@value') return { name, property };
  const isOwn = key === 'value' && property.length > 0;
  return { name: `${name} ${inWords(key)}`, property: isOwn ? property : [...property, key] };
}

const UNITS = ['unitText', 'unitCode', 'priceCurrency', 'currency'];

function unitsIn(thing: Thing): readonly string[] {
  return Object.entries(thing).flatMap(([key, unit]) => {
    if (!UNITS.includes(plainName(key))) return [];
    // One that is no text fits no unit.
    return typeof unit === 'string' ? [unit.trim()] : [''];
  });
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

function withoutDatum({ text, part }: PageLine): PageLine {
  return { text, part };
}

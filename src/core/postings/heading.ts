import type { PostingWords } from './posting.js';

/** What the heading above a name says of it. */
export type StatedDemand = 'required' | 'preferred' | 'unclear';

/** How a name is asked for, and the heading that says so. */
export interface Demanded {
  readonly demand: StatedDemand;
  readonly heading?: string;
}

type DemandWords = Pick<PostingWords, 'required' | 'preferred' | 'headings'>;

const LONGEST_HEADING = 60;

/** What the nearest heading above a line says, or the words before a colon on the line itself. */
export function demandAt(lines: readonly string[], at: number, name: string, words: DemandWords): Demanded {
  const label = labelBefore(String(lines[at]), name);
  const found = label ?? headingAbove(lines, at, words.headings);
  if (found === undefined) return { demand: 'unclear' };
  return { demand: demandIn(found.toLowerCase(), words), heading: found };
}

function labelBefore(line: string, name: string): string | undefined {
  const colon = line.indexOf(':');
  const at = line.toLowerCase().indexOf(name);
  if (colon === -1 || colon > LONGEST_HEADING || at <= colon) return undefined;
  return withoutSigns(line.slice(0, colon));
}

function headingAbove(
  lines: readonly string[],
  from: number,
  headings: DemandWords['headings'],
): string | undefined {
  const bare = bareHeadingsIn(lines, headings);
  for (const line of lines.slice(0, from).reverse()) {
    const heading = headingIn(line) ?? (bare.has(line.trim()) ? line.trim() : undefined);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** The lines that are a heading without a mark; one that is repeated is a cell of a table instead. */
function bareHeadingsIn(lines: readonly string[], headings: DemandWords['headings']): ReadonlySet<string> {
  const known = lines
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}/u.test(line) && headings.includes(line.toLowerCase()));
  const once = new Set(known);
  const seen = new Set<string>();
  for (const line of known) {
    if (seen.has(line)) once.delete(line);
    seen.add(line);
  }
  return once;
}

/** A Markdown heading, a short line that ends in a colon, one in bold, or one in capitals. */
function headingIn(text: string): string | undefined {
  const line = text.trim();
  if (line.length === 0 || line.length > LONGEST_HEADING) return undefined;
  const isMarked = /^#{1,6}\s/.test(line) || /^(\*\*|__).*\1:?$/.test(line) || line.endsWith(':');
  const isLoud = /\p{Lu}{4}/u.test(line) && line === line.toUpperCase();
  return isMarked || isLoud ? withoutSigns(line) : undefined;
}

function withoutSigns(line: string): string {
  return line.replace(/^[\s#*_\-\u2022]+|[\s#*_:]+$/g, '');
}

function demandIn(
  heading: string,
  { required, preferred }: Pick<DemandWords, 'required' | 'preferred'>,
): StatedDemand {
  const isPreferred = preferred.some((word) => heading.includes(word));
  const isRequired = required.some((word) => heading.includes(word));
  if (isPreferred === isRequired) return 'unclear';
  return isPreferred ? 'preferred' : 'required';
}

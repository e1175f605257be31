/** What is known about a file before its first byte. */
export interface PostingsFile {
  /** Its name in messages and places. */
  readonly name: string;
  /** The column of a table, or the key of an object, that holds the text. */
  readonly column?: string;
}

/** Where the text of a posting is found if no column is named. */
const TEXT_COLUMNS = ['text', 'description', 'jobdescription', 'posting', 'body'];
const TITLE_COLUMNS = ['title', 'jobtitle'];

/** The names that hold the text and the title of a posting; undefined where there is none. */
export function postingColumns(
  names: readonly string[],
  column: string | undefined,
): { readonly text: number; readonly title: number } | undefined {
  const known = names.map(alike);
  const wanted = column === undefined ? TEXT_COLUMNS : [alike(column)];
  const text = firstOf(known, wanted);
  return text === -1 ? undefined : { text, title: firstOf(known, TITLE_COLUMNS) };
}

function firstOf(known: readonly string[], wanted: readonly string[]): number {
  const found = wanted.find((name) => known.includes(name));
  return found === undefined ? -1 : known.indexOf(found);
}

/** Headers differ in case, spaces and dashes. */
function alike(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** The text of a posting, with its title as the first line. */
export function titledText(title: string | undefined, text: string): string {
  return title === undefined || title.trim() === '' ? text : `${title.replace(/\s+/g, ' ')}\n${text}`;
}

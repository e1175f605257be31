/** A sentence about a record, and what of it that is about. */
interface Told {
  readonly column?: string;
  readonly question?: string;
  readonly message: string;
}

/** What joins the problems of one record. */
interface Joining {
  readonly also: string;
  readonly column: (column: string, message: string) => string;
  readonly andMore: (told: string, more: number) => string;
}

/** A very long line would hide the next. */
const MOST_TOLD = 3;

/** The first problems of a record in one sentence. */
export function rowMessage(problems: readonly Told[], words: Joining): string {
  const told = problems
    .slice(0, MOST_TOLD)
    .map((each) => sentence(each, words))
    .join(`; ${words.also}: `);
  const more = problems.length - MOST_TOLD;
  return more > 0 ? words.andMore(told, more) : told;
}

/** With the name of the column, unless it already names that as a question. */
function sentence({ column, question, message }: Told, words: Joining): string {
  return column === undefined || column === question || message.includes(`"${column}"`)
    ? message
    : words.column(column, message);
}

/** A sentence about a record, and what of it that is about. */
interface RowProblem {
  readonly column?: string;
  readonly question?: string;
  readonly message: string;
}

/** What joins the problems of one record. */
interface Joining {
  readonly also: string;
  readonly column: (column: string, message: string) => string;
  readonly andMore: (shown: string, more: number) => string;
}

/** A very long line would hide the next. */
const MOST_SHOWN = 3;

/** The first problems of a record in one sentence. */
export function rowMessage(problems: readonly RowProblem[], words: Joining): string {
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map((each) => sentence(each, words))
    .join(`; ${words.also}: `);
  const more = problems.length - MOST_SHOWN;
  return more > 0 ? words.andMore(shown, more) : shown;
}

/** With the name of the column, unless it already names that as a question. */
function sentence({ column, question, message }: RowProblem, words: Joining): string {
  return column === undefined || column === question || message.includes(`"${column}"`)
    ? message
    : words.column(column, message);
}

import { hanging } from '../../../terminal/text.js';

/** The formats of one result and their purposes. */
const ABOUT = {
  pretty: 'one screen: what to do, why, what to find out; with --full all of it',
  plain: 'labelled lines without colour, boxes or columns, for screen readers, logs and grep',
  json: 'the whole result for programs; "credcheck schema result" describes it',
  markdown: 'a report to hand to others, with every answer, its source and its date',
  html: 'one self-contained HTML file: no scripts, no network requests',
  csv: 'for spreadsheets: a row a criterion, or with --table checks a row a check (evaluate); a row a candidate (compare); a row a skill of each (portfolio)',
};

/** The formats of many rows. */
const ABOUT_ROWS = {
  ndjson: 'one result a line, for programs',
  csv: "one line a record under a header, for spreadsheets: every cell quoted, lines end in CRLF, and what would be a formula has a ' before it",
  pretty: 'the screen: the worst first, and in its last line a count of all',
  markdown: 'the same as a page for a pull request or an issue',
  html: 'the same as one HTML file',
  junit:
    'XML for CI: a suite for each candidate, a case for each criterion, skipped where it does not count, and one for the verdict, which alone can fail',
  github:
    'at most 10 annotations for GitHub Actions, worst first; a page goes to GITHUB_STEP_SUMMARY, where that is set',
};

/** The available formats. */
export function formats(
  results: readonly (keyof typeof ABOUT)[],
  rows: readonly (keyof typeof ABOUT_ROWS)[],
): string {
  return `Formats

${rowsOf(results, ABOUT)}

"evaluate", "compare", "portfolio" and "demo" have all of them, "explain" and
"rubric show" all but csv, "rubric list" pretty and json. Choose one with -f,
--format; without it the ending of the file of -o decides (.html, .md, .json,
.ndjson or .jsonl, .csv, .txt for plain, .xml for junit), else CREDCHECK_FORMAT,
and else it is pretty. "checklist" has no csv, and writes a letter to the
provider (letter); with --due it has csv, github and ics, a calendar, instead.
"postings", "read" and "badge" have no csv; their yaml and json are proposals,
which say what was found for a question. yaml is what a file without an ending
takes there.

"batch" has others, and without -f it is ndjson:

${rowsOf(rows, ABOUT_ROWS)}

pretty, markdown and github keep the worst rows until the end, and only those;
the others write each row as it comes. "batch --detail" says how much a row of
ndjson holds: brief the verdict with its rules and coverage; standard, which it
is without, also profile, criteria, checklist, notes and what to find out next;
full all that evaluate -f json has. What is left out is not worked out.

  -o, --output FILE        the result goes to a file and not to standard output
  --report FORMAT=FILE     the result goes to this file as well; may be repeated
                           (evaluate, compare, portfolio, batch); without
                           FORMAT= its ending decides

Both write a whole file or none, and replace an earlier one; "rubric init" and
"rubric template" one that a person has filled in only with --force. Whole
numbers are shown on screen and in Markdown; the numbers in JSON have six
decimals. The same answers, rubric and --as-of give the same bytes.

Answers that are half known narrow the range of the score:

  in an answers file                   typed, with --set, and in CSV
  {one-of: [a, b]}                     a|b
  {at-least: 120, at-most: 200}        120..200, 120.., at most 200
  {hits: 3, of: 50}                    3 of 50, where the question takes a count
  {from: 2024-01, to: 2025-06}, 2024   2024..2025-06, 2024 to mid 2025, 2024
  {sure: [a], maybe: [b, c]}           only in a file, and in the interview

In a file they are written in place of a value, also under "value:" beside a
source. One end of a range may be left out. A set of all answers is no answer.

With --set and in CSV, commas separate options where several may be chosen:
"a, b"; "none" or [] chooses none of them.
`;
}

function rowsOf<Format extends string>(
  formats: readonly Format[],
  about: Readonly<Record<Format, string>>,
): string {
  return formats.flatMap((format) => hanging(`  ${format.padEnd(10)}`, about[format], 80)).join('\n');
}

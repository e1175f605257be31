import { DEMO_DAY } from './commands/demo.js';

/** The help of each option. */
const HELP = {
  acceptCounted: 'take what proposals counted, or is data in them, where no answer is given',
  accessible: 'plain signs, for screen readers and simple terminals',
  alias: 'another name of it that postings use (repeatable)',
  all: 'show every candidate on the page, not only the worst 20',
  answers: 'the same as the argument',
  answersFiles: 'saved answers to score by both (repeatable)',
  asOf: 'the day on which evidence is aged, YYYY-MM-DD (default: today)',
  ask: 'ask these questions again, though they have an answer (repeatable)',
  allowNewBaseline: 'pass where there is no baseline yet',
  baseline: 'compare with the rows of an earlier run (ndjson)',
  brief: 'the same as --detail brief',
  by: 'page or consequence (default: page): by the page to open, or one list with what matters most first',
  checked: 'the day on which it was checked (default: today)',
  coach: 'show points, and what each answer would do, while asking',
  color: 'colour, whatever the terminal says',
  column: 'the column or key with the text of a posting (default: text or description)',
  contradict: 'say that the page contradicts these, by id or title (repeatable)',
  coverage: 'list the options, rules, bands and conditions of questions that no test reaches',
  debug: 'show the stack of a bug',
  detail:
    'how much a row holds (default: standard): brief is the verdict alone, many times as fast; full adds what moved the score and what would change the verdict',
  due: 'list what is stale, over any number of answers files and tables; exit 1 if anything is',
  failFast: 'stop at the first record that fails',
  failOn: 'exit 1 on these band ids, stop or undecided',
  failOnAction: 'exit 1 on these actions: pay, pair, leave or wait',
  failOnMissing: 'exit 1 if a candidate of the baseline is missing or has another name',
  failUnder: 'exit 1 if the low end of the score is below this (0-100)',
  failUnlessFirst: 'exit 1 unless this candidate comes first, whatever is open',
  failUnderCoverage: 'exit 1 if the tests reach less of the rubric than this (0-100)',
  force: "let --save replace another candidate's answers",
  from: 'the rubric to change: one that comes with credcheck',
  format: 'pretty, plain, json, markdown, html or csv (default: pretty)',
  full: 'show the full report, not just one screen',
  input: 'kind of the input (default: recognised by name and content)',
  maxLeftOut: 'exit 1 if more questions than this are marked not applicable',
  merge: 'the files are summaries of parts of one input: add them up; nothing is judged again',
  name: 'the credential to look for, as postings write it',
  noColor: 'no colour',
  noInput: 'never ask (nothing is asked here)',
  noRegressions:
    'exit 1 if a candidate came out worse than in the baseline; with =answers by an edit, not by time alone',
  not: 'the name of something else, which may contain the name (repeatable)',
  note: 'a note beside what is marked',
  output: 'write the result to a file',
  proposals: 'show what this file quotes beside the questions (repeatable)',
  question: 'the question that the count answers (default: postings-share)',
  quick: 'ask the most decisive questions first; stop when no answer can change the verdict',
  quiet: 'no notes on standard error',
  record: 'which record of a table or list to evaluate, by the id of its candidate or its number',
  reopen: 'open these checks again (repeatable)',
  report: 'also write the result to this file (repeatable)',
  requireComplete: 'exit 3 if a question that counts is open; not applicable is complete',
  resume: 'go on with saved answers or a draft',
  role: 'the role that the credentials are for',
  rubric: 'rubric to use (default: micro-credential)',
  save: 'save the answers',
  set: 'answer one question; wins over any file (repeatable)',
  skills: 'the skills that the role asks for, with commas between them (default: all that are named)',
  skipColumns:
    'leave out these columns of a table, by name or letter (C, or C:F), with commas between them (repeatable)',
  sort: 'order of the candidates on a page (default: worst) or in csv (default: input)',
  source: 'the page that was opened, as a web address',
  strictEvidence: 'an answer without the source that its question requires counts as unknown',
  summary: 'write a summary of all rows, as JSON',
  table: 'what a row of -f csv is: criteria or checks (default: criteria)',
  tick: 'say that the page confirms these, by id or title (repeatable)',
  tolerance: 'points that the low end may lose (default: 0); a lower verdict always counts',
  top: 'how many candidates a page shows, the worst first (default: 20)',
  versus: 'candidates of different rubrics, side by side by dimensions',
  verbose: 'show the exact rubric and date used, and every problem',
  within: 'with --due, also what runs out within this, such as 30d, 6w or 3mo',
  workers: 'number of cores to use (default: 1)',
} as const;

/** Help of an option that works differently, or is better described otherwise, in one command. */
const OF_COMMAND: Readonly<Record<string, Partial<Record<keyof typeof HELP, string>>>> = {
  evaluate: {
    accessible:
      'ask in plain lines, for screen readers and simple terminals; -f plain gives the result in such lines',
    noInput: 'never ask',
  },
  batch: {
    accessible: 'plain signs and no progress, for screen readers and simple terminals',
    failUnder: 'exit 1 if the low end of any score is below this (0-100)',
    format: 'ndjson, csv, pretty, markdown, html, junit or github (default: ndjson)',
    output: 'write the rows to a file',
    report: 'also write the rows to this file (repeatable)',
    set: 'answer one question of every record; wins over its own (repeatable)',
  },
  checklist: {
    accessible: 'ask in plain lines, for screen readers and simple terminals',
    noInput: 'print the list and never ask',
    format:
      'pretty, plain, json, markdown, html or letter; with --due csv, github and ics, and no letter (default: pretty)',
  },
  compare: {
    accessible: 'plain signs, for screen readers and simple terminals',
    format: 'pretty, plain, json, markdown, html or csv (default: pretty)',
    full: 'show everything, not just one screen',
    set: 'answer one question about every candidate; wins over any file (repeatable)',
  },
  portfolio: {
    full: 'show everything, not just one screen',
    rubric: 'rubric to use for all (default: that of each, else micro-credential)',
    set: 'answer one question about every candidate; wins over any file (repeatable)',
  },
  badge: {
    asOf: 'the day with which its days are compared, YYYY-MM-DD (default: today)',
    checked: 'the day on which the file was saved',
    failOn: 'exit 1 on these: expired (or revoked), tampered, not-established (by a signature)',
    format: 'pretty, plain, json, yaml, markdown or html (default: pretty, and yaml into a file)',
    source: 'where it was found, as a web address (default: the address that it names)',
  },
  postings: {
    checked: 'the day on which the postings were saved',
    format: 'pretty, plain, json, yaml, markdown or html (default: pretty, and yaml into a file)',
    role: 'count only postings whose first line names this role',
    source: 'where they were found, as a web address',
  },
  demo: { asOf: `the day on which evidence is aged (default: ${DEMO_DAY})` },
  'rubric list': { format: 'pretty or json (default: pretty)' },
  'rubric show': { format: 'pretty or json (default: pretty)', verbose: 'show all mistakes' },
  'rubric init': {
    accessible: 'ask in plain lines, for screen readers and simple terminals',
    noInput: 'never ask',
    output: 'write the rubric to a file',
  },
  'rubric print': {
    format: 'markdown, html or plain (default: markdown)',
    rubric: 'the same as the argument',
    verbose: 'show all mistakes',
  },
  'rubric diff': {
    format: 'pretty, plain, json, markdown or html (default: pretty)',
    verbose: 'show all mistakes',
  },
  'rubric lint': { format: 'pretty, json, github or sarif (default: pretty)' },
  'rubric test': {
    asOf: 'the day for tests that name none, YYYY-MM-DD (default: today)',
    format: 'pretty, json or junit (default: pretty)',
    rubric: 'the same as the argument',
    verbose: 'show all mistakes',
  },
  'rubric template': {
    format: 'yaml, or csv for the header of a table (default: yaml)',
    rubric: 'the same as the argument',
    verbose: 'show all mistakes',
  },
};

/** The help of an option in a command. */
export function optionHelp(verb: string, option: keyof typeof HELP): string {
  return OF_COMMAND[verb]?.[option] ?? HELP[option];
}

/** Help of `credcheck rubric` and its subcommands. */
export const RUBRIC = {
  summary: 'list, show, print, write, weigh, lint, test and fill in rubrics',
  description:
    'Look at the rubrics that candidates are weighed by, lint and test one of your own, or get one to fill in.',
  examples: `
Examples:
  credcheck rubric list
  credcheck rubric show micro-credential     what it asks, and how it weighs
  credcheck rubric show ./ours.yaml -f json  with all that it extends
  credcheck rubric init -o ours.yaml         a rubric of your own, to begin with
  credcheck rubric print -o form.html        a form on paper, with the scoring
  credcheck rubric diff old.yaml ours.yaml --answers offer.yaml
  credcheck rubric weights -o ana.yaml       your own weights, by questions
  credcheck rubric weights ana.yaml ben.yaml --answers offer.yaml
  credcheck rubric lint ./ours.yaml --fix    and correct what is certain
  credcheck rubric test ./ours.yaml --coverage
  credcheck rubric template -o offer.yaml    an answers file to fill in
  credcheck rubric template ./ours.yaml -o offer.yaml
  credcheck rubric template -o offers.csv    the header of a table for batch
`,
  list: {
    summary: 'name the rubrics that come with credcheck',
    description: 'Name the rubrics that come with credcheck, with version, title and number of questions.',
  },
  show: {
    summary: 'outline a rubric with its scoring, or print all of it',
    description:
      'Outline a rubric: its verdicts, questions, weights and shares of the total, what each answer scores and how long it counts, and its rules; as json, print all of it just as it is hashed.',
    rubric: 'a rubric that comes with credcheck, or a file',
  },
  diff: {
    summary: 'say what changed between two rubrics, and which verdicts',
    description:
      'Say what changed from one rubric to another, item by item, whether a result can change by it, and with --answers which scores and verdicts did. "Wording only" means that none can.',
    before: 'the rubric as it was: an id or a file',
    after: 'the rubric as it is',
  },
  weights: {
    summary: "find a person's weights, or compare those of several",
    description:
      "Find a person's own weights for the criteria of a rubric: at a terminal it asks for them; elsewhere --set or --values give them. The file that it writes extends the rubric and is used like one (-r ./ana.yaml); every result by it says whose weights it rests on. With such files as arguments it shows them side by side, and with --answers shows how saved answers score by each.",
    files: 'files with weights, to set side by side',
  },
  init: {
    summary: 'write a rubric of your own to begin with',
    description:
      'Write a rubric to begin with: at a terminal it asks for title, id and what counts; else it writes one that is whole, has tests and can be changed. With --from it extends a rubric that comes with credcheck.',
  },
  print: {
    summary: 'print a form to fill in by hand, with the scoring',
    description:
      'Print a rubric on paper: a form to tick, what to confirm on the official pages, and all of its scoring, so that a person can add it up by hand.',
    rubric: 'a rubric that comes with credcheck, or a file (default: micro-credential)',
  },
  test: {
    summary: 'run the tests of a rubric',
    description:
      'Run the tests of a rubric: each gives answers and says what to expect of them. Exit 1 if one fails, 2 if there is none, or if answers do not fit the rubric.',
    rubric: 'a rubric that comes with credcheck, or a file (default: micro-credential)',
  },
  lint: {
    summary: 'find what is wrong with a rubric, or could be better',
    description:
      'Find what is wrong with rubrics, or could be better, all at once: errors, warnings and advice, each with its place. Exit 2 if a rubric cannot be read, 1 if there is an error, 0 with warnings and advice only. "credcheck help rule ID" explains a rule, and "lint: {ID: severity}" in the file gives it another severity: error, warning, advice or off.',
    rubrics: 'rubrics that come with credcheck, or files (default: micro-credential)',
  },
  template: {
    summary: 'print an answers file to fill in',
    description: 'Print an answers file with every question as a comment, ready to fill in.',
    rubric: 'rubric to ask by (default: micro-credential)',
  },
};

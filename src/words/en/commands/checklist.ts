/** Help and messages of `credcheck checklist`. */
export const CHECKLIST = {
  summary: 'what to verify before paying, by the page to open',
  description:
    'List what to verify on official pages, and note what they confirm; at a terminal also page by page. Opens no web page.',
  answers: 'YAML or JSON file with answers, or - for standard input; several, and tables, with --due',
  examples: `
Examples:
  credcheck checklist offer.yaml            by page; at a terminal, tick it off
  credcheck checklist offer.yaml --tick price-now --source https://example.org
  credcheck checklist offer.yaml --contradict how-assessed --note optional
  credcheck checklist offer.yaml --reopen price-now
  credcheck checklist offer.yaml --by consequence
  credcheck checklist offer.yaml -f html -o checks.html
  credcheck checklist offer.yaml -f letter  what to ask the provider
  credcheck checklist offers/*.yaml --due --within 30d -o due.ics
  credcheck checklist offers.csv --due -f github
`,
  /** In the place of the address of the page. */
  url: 'URL',
  headline: (before: string, now: string): string => `before: ${before} Now: ${now}`,
  stays: (headline: string): string => `as before: ${headline}`,
  sortOut: (ids: readonly string[], command: string): string =>
    `${ids.join(', ')}: no question depends on it; sort it out before you pay, then: ${command}`,
  askAgain: (command: string): string => `answer it again with: ${command}`,
  needsSource: (ids: readonly string[]): string =>
    `${ids.join(', ')}: stays open until it names its page; add --source URL`,
  notListed: (ids: readonly string[]): string =>
    `${ids.join(', ')}: noted, but not in the list, given the answers as they are`,
};

/** Why options of `credcheck checklist` cannot be combined. */
export const CHECKLIST_WHY = {
  one: 'a checklist is about one candidate; with --due it looks at many',
  withinDue: 'it says how far ahead that looks',
  formatDue: 'only the list of --due has this format',
  columnsDue: 'without it no table is read',
  orderOfDue: 'what is due is listed by candidate and page, the oldest first',
  orderOf: {
    json: 'JSON has one list, always in the order of consequence, and each item names its page',
    letter: 'a letter asks what is open, always in the order of consequence',
  },
  dueOnly: 'one notes what was checked, the other lists what to check again',
  onlyBeside: 'it says more about what is marked, and nothing is marked',
  standardInput: 'what is marked is saved in the answers file, and standard input is none',
  sameCheck: (id: string): string => `both name ${id}`,
  settings: 'what is marked is saved in the answers file, and --set is not part of it',
};

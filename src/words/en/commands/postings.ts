/** Help and messages of `credcheck postings`. */
export const POSTINGS = {
  summary: 'how many job postings name a credential',
  description:
    'Count how many saved job postings name a credential, with the range that the count allows, and quote each of them. Reads text, Markdown, HTML, CSV and NDJSON; opens no web page.',
  files: 'files with postings, one each or with a line of --- between them; - for standard input',
  examples: `
Examples:
  credcheck postings saved/*.txt --name "Data Badge" --alias "DBX"
  credcheck postings jobs.csv --column text --name "Data Badge" --role Analyst
  credcheck postings saved/*.txt --name "Data Badge" --also others.txt
  credcheck postings jobs.ndjson --name DBX --not "DBX Pro" -o found.yaml
  credcheck evaluate offer.yaml --proposals found.yaml --accept-counted
`,
  apart: (summary: string): string => `not counted: ${summary}`,
  suggested: (options: string): string => `not looked for, since it was not asked for: ${options}`,
};

/** Why the command line of `credcheck postings` cannot be used. */
export const POSTINGS_WHY = {
  name: 'it counts the postings that name a credential',
  nothingRead: 'no posting was read',
};

/** Help of `credcheck portfolio`. */
export const PORTFOLIO_HELP = {
  summary: 'a set of credentials for one role',
  description:
    'Read up to 20 credentials as a set for one role: which skills they prove and how, what is missing, and what to refresh.',
  answers: 'YAML or JSON files with answers, and tables, NDJSON or JSON lists of candidates',
  examples: `
Examples:
  credcheck portfolio a.yaml b.yaml --role "Data analyst" --skills SQL,Python
  credcheck portfolio badges.csv                    a row for each credential
  credcheck portfolio a.yaml b.yaml -o set.html

Each candidate says which skills it is for, and where you show it:
  candidate: {name: Data Badge, skill: [SQL, Python], role: Data analyst,
    place: Profile}
In a table these are the columns skill (with commas), role and place. They never
score, and neither does the set: rubrics may differ. A proof is good where the
answer about it gives at least half of what its question can give.
`,
};

/** Help of `credcheck evaluate`. */
export const EVALUATE = {
  summary: 'ask questions, or read answers from a file; print checklist and verdict',
  description:
    'Ask questions about one credential, or read answers from a file; print what to verify and the verdict.',
  answers: 'YAML or JSON file with answers, or - for standard input',
  examples: `
Examples:
  credcheck evaluate                              ask, at a terminal
  credcheck evaluate offer.yaml                   use saved answers
  credcheck evaluate offer.yaml -f markdown -o offer.md
  credcheck evaluate --resume offer.yaml          go on where you left off
  credcheck evaluate offer.yaml --ask 'postings-*'      answer these again
  credcheck evaluate --quick                      ask only what can decide
  echo '{"candidate":{"name":"X"},"answers":{}}' | credcheck evaluate -f json
  credcheck evaluate offer.yaml --fail-under 60   for CI: exit 1 if below 60
`,
};

/** Help of `credcheck evaluate`. */
export const EVALUATE = {
  summary: 'ask or read answers; print checklist and verdict',
  description: 'Ask about one credential, or read answers about it; print what to verify and the verdict.',
  answers: 'YAML or JSON file with answers, or - for standard input',
  examples: `
Examples:
  credcheck evaluate                                  ask, at a terminal
  credcheck evaluate offer.yaml                       use saved answers
  credcheck evaluate offer.yaml -f markdown -o offer.md
  credcheck evaluate --resume offer.yaml              go on where you left off
  credcheck evaluate offer.yaml --ask 'share*'        answer some questions again
  credcheck evaluate --quick                          ask only what can change the verdict
  echo '{"candidate":{"name":"X"},"answers":{}}' | credcheck evaluate -f json
  credcheck evaluate offer.yaml --fail-under 60       for CI: exit 1 if the low end is below 60
`,
};

/** Help of `credcheck explain`. */
export const EXPLAIN = {
  summary: 'show why a result came out as it did',
  description:
    'Show the formula with its numbers, what other answers would give, and what to check. Never asks.',
  answers: 'YAML or JSON file with answers, or - for standard input',
  id: 'a criterion, a question, a knock-out, a cap or a warning',
  examples: `
Examples:
  credcheck explain offer.yaml                       how the score came about
  credcheck explain offer.yaml rigor                 one criterion: its formula
  credcheck explain offer.yaml hardest-task          what each answer would give
  credcheck explain offer.yaml question:recognition  and not the criterion
  credcheck explain offer.yaml hardest-task --set hardest-task=recall-exam
  credcheck explain - rigor -f json < offer.yaml
`,
  also: (kind: string, id: string, others: readonly string[]): string =>
    `this is the ${kind} ${id}; there is also ${others.join(', ')}`,
};

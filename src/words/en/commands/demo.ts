/** What `credcheck demo` says of itself in help. */
export const DEMO = {
  summary: 'evaluate an example, without a question',
  description: 'Evaluate an example that comes with credcheck, offline and without a question.',
  examples: `
Examples:
  credcheck demo
  credcheck demo -f markdown -o example.md
`,
};

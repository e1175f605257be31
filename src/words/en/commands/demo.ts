/** A day on which the example's evidence is fresh, so that the demo always looks the same. */
export const DEMO_DAY = '2026-11-22';

/** Help of `credcheck demo`. */
export const DEMO = {
  summary: 'evaluate an example, without a question',
  description: 'Evaluate an example that comes with credcheck, offline and without a question.',
  examples: `
Examples:
  credcheck demo
  credcheck demo -f markdown -o example.md
`,
  example: (name: string): string => `the example ${name}: a made-up exam, with one question still open`,
  command: (line: string): string => `this is what you get from: ${line}`,
};

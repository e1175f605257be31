/** The comments of an answers template. */
export const TEMPLATE = {
  profile: 'Questions that score nothing',
  intro: 'Write what you found out after each colon. What is left empty counts as unknown.',
  source: 'With its source:    {value: 25, source: "https://example.org", checked: 2026-11-22}',
  leaveOut: 'To leave one out:   {not-applicable: why}',
  command: (command: string): string => `Then:               ${command}`,
  help: (command: string): string => `Help in editors:    ${command}`,
  page: (title: string, find: string): string => `Found on: ${title} (${find})`,
  example: (text: string): string => `Example: ${text}`,
  when: (condition: string): string => `Counts only if ${condition}.`,
  several: 'All that fit, as [one, another]; [] if none does:',
  oneOf: (first: string, second: string): string =>
    `If it may be one of several: {one-of: [${first}, ${second}]}`,
  marks: (first: string, second: string): string =>
    `If some are not certain: {sure: [${first}], maybe: [${second}]}`,
  number: 'A number',
  count: 'Or a count, such as 3 of 50: {hits: 3, of: 50}',
  range: 'Or a range, of which one end is enough: {at-least: LOWEST, at-most: HIGHEST}',
  date: 'A date, as YYYY-MM-DD, YYYY-MM or YYYY',
  period: 'Or a period, of which one end is enough: {from: 2024-01, to: 2025-06}',
  text: 'In your own words',
  from: (least: number): string => `from ${least}`,
  to: (most: number): string => `to ${most}`,
  steps: (step: number): string => `in steps of ${step}`,
};

/** The answer that none of several options is true. */
export const NONE_OF_THESE = 'None of these';

/** How answers are said, half-known ones too. */
export const ANSWER_WORDS = {
  perhaps: (label: string): string => `perhaps ${label}`,
  oneOf: (labels: readonly string[]): string => labels.join(', or '),
  count: (hits: number | string, of: number | string): string => `${hits} of ${of}`,
  orEarlier: (day: string): string => `${day} or earlier`,
  orLater: (day: string): string => `${day} or later`,
  range: (low: number | string, high: number | string): string => `${low} to ${high}`,
  atMost: (most: number | string): string => `at most ${most}`,
  atLeast: (least: number | string): string => `at least ${least}`,
  orMore: (label: string): string => `${label} or more`,
  orLess: (label: string): string => `${label} or less`,
  unit: (unit: string): string => unit,
  withUnit: (value: string, unit: string): string => `${value} ${unit}`,
  any: 'any answer',
  /** Several answers at once. */
  and: (labels: readonly string[]): string =>
    labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`,
  before: (day: string): string => `before ${day}`,
  lessThan: (limit: string): string => `less than ${limit}`,
  moreThan: (limit: string): string => `more than ${limit}`,
  moreThanAnd: (limit: string, other: string): string => `more than ${limit} and ${other}`,
  /** What separates ranges of which one is true. */
  orElse: ', or ',
  examples: (shown: readonly string[], others: number): string =>
    others === 0
      ? shown.join(' or ')
      : `${shown.join(', ')} or ${others} other ${others === 1 ? 'answer' : 'answers'}`,
};

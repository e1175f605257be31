type Parts = readonly string[];

/** What is asked of an answer, behind the name of its question. */
export const TESTS = {
  is: (value: string): string => `is ${value}`,
  not: (value: string): string => `is not ${value}`,
  in: (values: Parts): string => `is ${eitherOf(values)}`,
  'not-in': (values: Parts): string => `is not ${eitherOf(values)}`,
  'at-least': (value: string): string => `is at least ${value}`,
  'at-most': (value: string): string => `is at most ${value}`,
  includes: (value: string): string => `includes ${value}`,
  answered: 'is answered',
  unanswered: 'is not answered',
};

/** Conditions of several parts, and of scores. */
export const CONDITIONS = {
  below: (criterion: string, bound: number): string => `${criterion} scores below ${bound}`,
  'at-least': (criterion: string, bound: number): string => `${criterion} scores at least ${bound}`,
  all: (parts: Parts): string => parts.join(' and '),
  any: (parts: Parts): string => parts.join(' or '),
  not: (part: string): string => `not ${part}`,
};

function eitherOf(values: Parts): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}

/** What the library accepts as a value, and what it got. */
export const PLAIN_VALUE = {
  expected: 'plain objects, lists, texts and numbers',
  found: 'an object of a class',
};

/** What the library takes as a value, and what it was given. */
export const PLAIN_VALUE = {
  expected: 'plain objects, lists, texts and numbers',
  found: 'an object of a class',
};

/** The kind of a value, in plain words. */
export const KINDS = {
  nothing: 'nothing',
  text: 'text',
  number: 'a number',
  wholeNumber: 'a whole number',
  yesOrNo: 'true or false',
  list: 'a list',
  mapping: 'a mapping',
};

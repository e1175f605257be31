/** The end of the input, in "found …" and "expected …". */
export const END_OF_TEXT = 'the end of the text';

/** What must come next in JSON; each completes "expected …". */
export const JSON_EXPECTED = {
  value: 'a value',
  'first-item': 'a value or ]',
  'after-item': 'a comma or ]',
  'first-key': 'a key in double quotes or }',
  key: 'a key in double quotes',
  colon: 'a colon',
  'after-value': 'a comma or }',
  end: END_OF_TEXT,
  escape: 'an escape such as \\n or \\u00e9',
  'closing-quote': 'a closing "',
};

/** What was found instead; each completes "found …". */
export const JSON_FOUND = {
  strayMark: 'a byte order mark (U+FEFF) that is not the first thing in a file; remove it',
  endOfLine: 'the end of the line',
};

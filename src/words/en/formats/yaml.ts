/** What the person sees at the place of an error, by the parser's code; each completes "found …". */
export const YAML_MISTAKES: Readonly<Partial<Record<string, string>>> = {
  BAD_DIRECTIVE: 'a line beginning with % that YAML 1.2 does not know',
  BAD_INDENT: 'a line that is not indented as it should be, or a bracket that is left open',
  BAD_SCALAR_START: 'a value that begins with a reserved character and has no quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a list or map on the line of its key (a value with a colon in it needs quotes)',
  BLOCK_IN_FLOW: 'a list or map without brackets inside brackets (a value with a colon in it needs quotes)',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: 'a place where a colon, comma, space, quote or bracket is missing',
  MULTILINE_IMPLICIT_KEY: 'a key that runs over several lines',
  TAB_AS_INDENT: 'a tab used for indentation',
};

/** The same for errors without such a code. */
export const YAML_FOUND = {
  unreadable: 'something that could not be read',
  misplaced: 'something that does not belong here',
  collectionAsKey: 'a list or a map used as a key',
  escape: (found: string): string => `the escape ${found}, which YAML does not have`,
};

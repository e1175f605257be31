/** Messages about an internal error. */
export const BUG = {
  message: (message: string, hint: 'with-hint' | 'no-hint'): string =>
    `this is a bug in credcheck: ${message}.` +
    (hint === 'no-hint'
      ? ''
      : ' Run it again with --debug and send what it prints, with the input if you may.'),
  exit: 'a bug',
};

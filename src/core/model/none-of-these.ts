const NONE = /^none(?: of (?:these|them))?$/i;

/** Whether text means that none of several options is true: as `[]`, or as the word where no option is called so. */
export function isNoneOfThese(
  options: readonly { readonly value: string; readonly label: string }[],
  text: string,
): boolean {
  const isCalledSo = ({ value, label }: (typeof options)[number]): boolean =>
    [value, label].some((name) => name.toLowerCase() === text.toLowerCase());
  return (text === '[]' || NONE.test(text)) && !options.some(isCalledSo);
}

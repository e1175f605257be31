/** Other ways of writing a name that a person may want to count; none is looked for unless it is given. */
export function suggestAliases(name: string, given: readonly string[]): readonly string[] {
  const seen = new Set([name, ...given].map(inOneWay));
  const suggested = [...inBrackets(name), ...initials(name), ...codes(name)];
  return suggested.filter((each) => {
    const isNew = !seen.has(inOneWay(each));
    seen.add(inOneWay(each));
    return isNew;
  });
}

/** "Data Badge (DB)" may be written either way. */
function inBrackets(name: string): readonly string[] {
  const [, outside = '', inside = ''] = /^([^()]*\S)\s*\(([^()]+)\)\s*$/.exec(name) ?? [];
  return [outside, inside].map((each) => each.trim()).filter((each) => each !== '');
}

/** The capitals of three words or more. */
function initials(name: string): readonly string[] {
  const words = name.replace(/\(.*$/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => [...word][0]);
  return letters.length >= 3 ? [letters.join('')] : [];
}

/** A code such as AB-100 is also written without its dash. */
function codes(name: string): readonly string[] {
  return [...name.matchAll(/\b([A-Za-z]{1,5})[- ]?(\d{2,4})\b/g)].flatMap(
    ([code, letters = '', digits = '']) =>
      ['-', ''].map((between) => name.replace(code, `${letters}${between}${digits}`)),
  );
}

/** Names that are found in the same places are alike: case makes no difference, nor a dash in place of a space. */
function inOneWay(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

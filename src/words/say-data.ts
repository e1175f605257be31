/** What is said in English and in another language: constants and sentences under the same names. */
type Twins = readonly (readonly [english: object, spoken: object])[];

/**
 * What says in another language the texts that those who find a problem give in English, as they are data; any other
 * text stays as it is.
 */
export function saysData(
  twins: Twins,
  others: readonly (readonly [english: string, spoken: string])[],
): (text: string) => string {
  const known = new Map([...twins.flatMap(textsIn), ...others]);
  // One that says more may begin like one that says less.
  const sentences = twins
    .flatMap(sentencesIn)
    .toSorted((one, other) => other.pattern.source.length - one.pattern.source.length);
  return function said(text: string): string {
    const spoken = known.get(text);
    if (spoken !== undefined) return spoken;
    if (text.startsWith('"')) return text;
    for (const { pattern, order, twin } of sentences) {
      const match = pattern.exec(text);
      if (match === null) continue;
      // Some take a list, and a list of one text reads like the text.
      const details = order.map((_, at) => [said(match[order.indexOf(at) + 1] ?? '')]);
      return String(Reflect.apply(twin, undefined, details));
    }
    return text;
  };
}

function textsIn([english, spoken]: Twins[number]): readonly (readonly [string, string])[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const twin: unknown = Reflect.get(spoken, key);
    return typeof text === 'string' && typeof twin === 'string' ? [[text, twin] as const] : [];
  });
}

const DETAIL = '\u0001';

/** Sentences with details: a pattern of what they are in English, and how they are in the other language. */
function sentencesIn([english, spoken]: Twins[number]) {
  return Object.entries(english).flatMap(([key, sentence]) => {
    const twin: unknown = Reflect.get(spoken, key);
    if (typeof sentence !== 'function' || typeof twin !== 'function') return [];
    const details = Array.from({ length: sentence.length }, (_, at) => [`${DETAIL}${at}${DETAIL}`]);
    return [{ ...patternOf(String(Reflect.apply(sentence, undefined, details))), twin }];
  });
}

function patternOf(said: string): { readonly pattern: RegExp; readonly order: readonly number[] } {
  const parts = said.split(DETAIL);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? '(.+)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return {
    pattern: new RegExp(`^${source.join('')}$`, 's'),
    order: parts.filter((_, at) => at % 2 === 1).map(Number),
  };
}

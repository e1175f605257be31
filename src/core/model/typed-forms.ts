/**
 * For each form that can be typed in English, what is typed instead in another language. `*` is any part, which may
 * be in one of these forms itself; the first form that fits is taken.
 */
export type TypedForms = Readonly<Record<string, readonly string[]>>;

/** The forms of a language: those of any question, and those of some types of questions besides. */
export interface TypedLanguage {
  readonly any: TypedForms;
  readonly 'yes-no': TypedForms;
  readonly multi: TypedForms;
  readonly number: TypedForms;
  readonly date: TypedForms;
  readonly decimal: 'point' | 'comma';
}

/** Longer than any form; a text that is longer is no form. */
const LONGEST = 80;

/** A part that needs no form, as it is in English; undefined if it is none. */
type PlainPart = (part: string) => string | undefined;

/** Typed text as it is typed in English; undefined if it is no form, or `plain` does not know one of its parts. */
export function inEnglish(
  forms: TypedForms,
  typed: string,
  plain: PlainPart = () => undefined,
): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const pairs = Object.entries(forms).flatMap(([english, spoken]) =>
    spoken.map((form) => ({ english, pattern: patternOf(form) })),
  );
  // Many forms may leave the same part.
  const known = new Map<string, string | undefined>();
  const said = (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, plain(text) ?? firstFit(pairs, text, said));
    return known.get(text);
  };
  return said(folded(typed));
}

interface Form {
  readonly english: string;
  readonly pattern: RegExp;
}

function firstFit(forms: readonly Form[], text: string, said: PlainPart): string | undefined {
  for (const { english, pattern } of forms) {
    const parts = pattern.exec(text)?.slice(1);
    const known = parts?.flatMap((part) => said(part) ?? []);
    if (known === undefined || known.length !== parts?.length) continue;
    return known.reduce((filled, part) => filled.replace('*', () => part), english);
  }
  return undefined;
}

/** A form with something in each of its places. */
function patternOf(form: string): RegExp {
  const literals = folded(form).split('*');
  return new RegExp(`^${literals.map((each) => each.replace(/[.|]/g, '\\$&')).join('(.+?)')}$`);
}

/** Without capitals, accents and more than one space in a row, all of which are often left out or doubled. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}

/**
 * What another language says for what can be typed in English, by the English; `*` stands for a part, which is said in
 * the same ways. The first form that fits is taken.
 */
export type TypedForms = Readonly<Record<string, readonly string[]>>;

/** The forms of a language: those of any question, and those of some types of questions besides. */
export interface TypedLanguage {
  readonly any: TypedForms;
  readonly 'yes-no': TypedForms;
  readonly number: TypedForms;
  readonly date: TypedForms;
  readonly decimal: 'point' | 'comma';
}

/** Much longer than any form; a text that is longer is no form. */
const LONGEST = 60;

/** Typed text as it is typed in English; undefined if it is no form, or `plain` does not know one of its parts. */
export function inEnglish(
  forms: TypedForms,
  typed: string,
  plain: (part: string) => string | undefined = () => undefined,
): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = folded(typed);
  const known = plain(text);
  if (known !== undefined) return known;
  for (const [english, spoken] of Object.entries(forms)) {
    for (const form of spoken) {
      const parts = partsOf(form, text)?.map((part) => inEnglish(forms, part, plain));
      if (parts === undefined || parts.includes(undefined)) continue;
      return parts.reduce<string>((filled, part) => filled.replace('*', () => part ?? ''), english);
    }
  }
  return undefined;
}

/** What stands in the places of the form, if the text has it. */
function partsOf(form: string, text: string): readonly string[] | undefined {
  const literals = folded(form).split('*');
  const pattern = literals.map((each) => each.replace(/[.|]/g, '\\$&')).join('(.+?)');
  return new RegExp(`^${pattern}$`).exec(text)?.slice(1);
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

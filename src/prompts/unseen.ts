/** What does something to a terminal instead of showing; joiners stay, since scripts and emoji need them. */
const UNSEEN = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text with one sign for each code unit that would not show, so that it takes up as many places. */
export function seen(text: string, sign: string): string {
  return text.replace(UNSEEN, (character) => sign.repeat(character.length));
}

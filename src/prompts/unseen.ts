/** Characters that control the terminal instead of showing; joiners stay, since scripts and emoji need them. */
const UNSEEN = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text with one sign for each invisible code unit, so that it keeps its width. */
export function seen(text: string, sign: string): string {
  return text.replace(UNSEEN, (character) => sign.repeat(character.length));
}

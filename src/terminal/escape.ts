/**
 * Characters that move, hide or reorder the text around them, or that terminals drop at the beginning of a line.
 * ZWJ, ZWNJ and variation selectors stay: scripts and emoji need them, and they can do no other harm.
 */
const UNSEEN =
  /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Marks, joiners and later parts of Hangul syllables that reach beyond their text: those that would attach to the
 * character before it, and more on one character than any script needs, which paint over the lines above and below.
 */
const OVERHANGING =
  /(?<=^|[\s\p{Ps}\p{Pi}"'])[\p{M}\p{Join_Control}\u1160-\u11ff]+|(?<=[\p{M}\p{Join_Control}\u1160-\u11ff]{8})[\p{M}\p{Join_Control}\u1160-\u11ff]+/gu;

/** Escapes outside text for a terminal: it stays on its line and affects nothing around it. */
export function escapeForTerminal(text: string): string {
  const line = text.replace(/[\n\t]/g, ' ');
  return isPrintedAscii(line) ? line : line.replace(UNSEEN, codePoint).replace(OVERHANGING, codePoints);
}

/** Whether each character is one of ASCII that is seen: most text is, and to look for others takes long the first time. */
export function isPrintedAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function codePoints(characters: string): string {
  return [...characters].map(codePoint).join('');
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

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

/** Every character that some Markdown reader interprets; `<`, `>` and `&` become entities instead. */
const MARKDOWN_SIGNS = /[\\`*_{}[\]()#+\-.!|~:@$^=]/g;

/**
 * Readers turn bare addresses into links, and mentions into notifications, after resolving escapes, so an escape
 * alone does not prevent it: an invisible joiner inside the sign does, and readers ignore it.
 */
const LINK_SIGNS = /:(?=\/\/)|@|#(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])www(?=\.)/giu;
const JOINER = '\u200c';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Escapes outside text for a terminal: it stays on its line and affects nothing around it. */
export function escapeForTerminal(text: string): string {
  return text
    .replace(/[\n\t]/g, ' ')
    .replace(UNSEEN, codePoint)
    .replace(OVERHANGING, codePoints);
}

/** Escapes outside text for a line or table cell of Markdown: it renders as itself and as nothing else. */
export function escapeMarkdown(text: string): string {
  return escapedMarkdown(escapeForTerminal(text).replace(LINK_SIGNS, (sign) => sign + JOINER));
}

/** The same for the text of our own link: no other link can form in it, and text copied from it has no joiners. */
export function inertLinkText(text: string): string {
  return escapedMarkdown(escapeForTerminal(text));
}

function escapedMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(MARKDOWN_SIGNS, (sign) => `\\${sign}`);
}

function codePoints(characters: string): string {
  return [...characters].map(codePoint).join('');
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

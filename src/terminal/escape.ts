/**
 * Characters that move, hide or reorder what stands around them, or that terminals drop where a line begins with them.
 * ZWJ, ZWNJ and variation selectors stay: without them scripts and emoji read wrong, and they can do no more than that.
 */
const UNSEEN =
  /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Marks, joiners and later parts of Hangul syllables that reach out of their text: those that would go on the sign
 * before it, and more on one sign than any script needs, which paint over the lines above and below.
 */
const OVERHANGING =
  /(?<=^|[\s\p{Ps}\p{Pi}"'])[\p{M}\p{Join_Control}\u1160-\u11ff]+|(?<=[\p{M}\p{Join_Control}\u1160-\u11ff]{8})[\p{M}\p{Join_Control}\u1160-\u11ff]+/gu;

/** Everything that some Markdown reader gives a meaning to; `<`, `>` and `&` become entities instead. */
const MARKDOWN_SIGNS = /[\\`*_{}[\]()#+\-.!|~:@$^=]/g;

/**
 * Readers make links of bare addresses, and notices of mentions, after escapes are resolved, so an escape alone
 * does not stop them: an unseen joiner inside the sign does, and readers pass over it.
 */
const LINK_SIGNS = /:(?=\/\/)|@|#(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])www(?=\.)/giu;
const JOINER = '\u200c';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Makes outside text safe to print on a terminal: it stays on its line and changes nothing around it. */
export function escapeForTerminal(text: string): string {
  return text
    .replace(/[\n\t]/g, ' ')
    .replace(UNSEEN, codePoint)
    .replace(OVERHANGING, codePoints);
}

/** Makes outside text safe inside a line or table cell of Markdown: it reads as itself and as nothing else. */
export function escapeMarkdown(text: string): string {
  return escapedMarkdown(escapeForTerminal(text).replace(LINK_SIGNS, (sign) => sign + JOINER));
}

/** The same for the text of a link of ours: no other link can arise in it, and what is copied from it has no joiners. */
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

/** A way in which a name can look like another one. */
export interface LookAlike {
  readonly id: 'mixed-scripts' | 'latin-look-alikes' | 'unusual-letters' | 'invisible' | 'digit-in-word';
  /** The word, or the code of the character. */
  readonly found: string;
}

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters of other scripts that look exactly like Latin ones. */
const AS_LATIN =
  /^[\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0422\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u04CF\u0501\u051B\u051D]+$/u;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const INVISIBLE = /[\p{Cf}\u115F\u1160\u3164\uFFA0]/u;
/** Letters as they are drawn in formulas, boxes and full width. */
const UNUSUAL =
  /[\u2100-\u214F\u2460-\u24FF\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/u;
const SIGNS = /[\u2117\u2120\u2122]/gu;
const DIGIT = /\p{Ll}[01]\p{Ll}/u;

/** How the letters of a name could pass for other ones; it is no proof that they are meant to. */
export function lookAlikesIn(name: string): readonly LookAlike[] {
  const words = name.match(WORD) ?? [];
  const mixed = words.filter((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
  const invisible = INVISIBLE.exec(name)?.[0];
  return [
    ...found('mixed-scripts', mixed),
    ...found('latin-look-alikes', inOtherScript(words)),
    ...found(
      'unusual-letters',
      name
        .replace(SIGNS, '')
        .split(/\s+/)
        .filter((word) => UNUSUAL.test(word)),
    ),
    ...(invisible === undefined ? [] : found('invisible', [codeOf(invisible)])),
    ...found(
      'digit-in-word',
      words.filter((word) => DIGIT.test(word)),
    ),
  ];
}

function found(id: LookAlike['id'], [first]: readonly string[]): readonly LookAlike[] {
  return first === undefined ? [] : [{ id, found: first }];
}

/** Words that read as Latin and are not, unless other words show that the script is meant. */
function inOtherScript(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => NOT_LATIN.test(word) && !/\p{Script=Latin}/u.test(word));
  return others.every((word) => AS_LATIN.test(word)) ? others.filter((word) => word.length > 2) : [];
}

function codeOf(character: string): string {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
}

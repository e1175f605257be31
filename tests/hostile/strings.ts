import fc from 'fast-check';

/** How often each property is tried. */
export const HOSTILE_RUNS = { numRuns: 300 };
/** For what is slow to try. */
export const FEWER_RUNS = { numRuns: Math.ceil(HOSTILE_RUNS.numRuns / 6) };

type Named = readonly (readonly [name: string, text: string])[];

/** What makes a terminal do something else than show text. */
export const TERMINAL_COMMANDS: Named = [
  ['OSC 0 sets the title', '\u001b]0;pwned\u0007'],
  ['OSC 2 ends with ST', '\u001b]2;pwned\u001b\\'],
  ['OSC 8 makes a link', '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007'],
  ['OSC 52 writes the clipboard', '\u001b]52;c;cm0gLXJmIH4=\u0007'],
  ['OSC 10 asks for a colour', '\u001b]10;?\u0007'],
  ['CSI clears the screen', '\u001b[2J\u001b[H'],
  ['CSI moves the cursor up', '\u001b[5Afake'],
  ['CSI goes to a column', '\u001b[1Gcredcheck: exit 0'],
  ['CSI deletes lines', '\u001b[3M\u001b[2K'],
  ['CSI asks where the cursor is', '\u001b[6n'],
  ['CSI asks what the terminal is', '\u001b[c\u001b[>c'],
  ['CSI sets a scroll region', '\u001b[2;3r'],
  ['CSI hides the cursor', '\u001b[?25l'],
  ['CSI opens the alternate screen', '\u001b[?1049h'],
  ['CSI turns on mouse reports', '\u001b[?1003h\u001b[?2004h'],
  ['SGR conceals', '\u001b[8mhidden'],
  ['SGR colours', '\u001b[31;42mred'],
  ['DCS asks for a setting', '\u001bP$q"p\u001b\\'],
  ['APC', '\u001b_Ga=d\u001b\\'],
  ['RIS resets', '\u001bc'],
  ['DECALN fills the screen', '\u001b#8'],
  ['a charset shift', '\u001b(0lqk\u000e'],
  ['C1 CSI', '\u009b2J'],
  ['C1 OSC', '\u009d0;pwned\u009c'],
  ['C1 DCS', '\u0090$q"p\u009c'],
  ['C1 next line', 'a\u0085b'],
  ['C1 reverse index', '\u008d\u008dup'],
  ['a carriage return', 'safe\rcredcheck: all is well'],
  ['backspaces', 'STOP\b\b\b\bGO  '],
  ['a bell', 'ding\u0007'],
  ['vertical tab and form feed', 'a\u000bb\u000cc'],
  ['lines like ours', 'x\nexit 0: fine\ncredcheck: exit 0: fine'],
  ['tab, newline, both', 'a\tb\nc\r\nd'],
  ['NUL and DEL', 'a\u0000b\u007fc'],
  ['a sequence without end', '\u001b['],
  ['a lone escape', '\u001b'],
];

/** What hides, reorders or piles up text. */
const UNSEEN_TEXT: Named = [
  ['a right-to-left override', 'photo\u202egnp.exe'],
  ['a mark above digits that are not there', '\u0890word'],
  ['bidi embeddings', '\u202a\u202b\u202ca\u202d'],
  ['bidi isolates', '\u2066a\u2067b\u2068c\u2069'],
  ['bidi marks', '\u200e\u200f\u061c'],
  ['zero width', 'a\u200bb\u2060c\ufeffd\u00ade'],
  ['tag characters', '\u{e0001}\u{e0068}\u{e0069}\u{e007f}'],
  ['invisible fillers', '\u3164\u115f\u1160\uffa0\u2800'],
  ['deprecated format controls', '\u206a\u206f\ufff9a\ufffab\ufffb'],
  ['line and paragraph separators', 'a\u2028b\u2029c'],
  ['lone surrogates', '\ud800a\udc00'],
  ['a pile of marks', `z${'\u0301\u0336\u0489'.repeat(40)}`],
  ['a pile of marks with joiners in it', `z${'\u0301\u200d\u0301\u200c'.repeat(40)}`],
  ['a mark that begins', '\u0301\u20e0\u0338x'],
  ['a joiner at both ends', '\u200dx\u200c'],
  ['no-break and other spaces', '\u00a0 \u3000 \u2003'],
  ['nothing', ''],
  ['a space', ' '],
];

/** Honest text of any script, and text that is wider than it seems. */
const WIDTHS: Named = [
  ['a very long word', 'x'.repeat(300)],
  ['a long wide word', '漢'.repeat(120)],
  ['wide text', '微型证书值得付费吗'],
  ['right-to-left text', 'هل تستحق هذه الشهادة؟ אישור'],
  ['Persian with a joiner', 'می\u200cخواهم'],
  ['Hindi', 'क्षत्रिय विश्वविद्यालय प्रमाणपत्र'],
  ['one endless cluster of consonants', 'क्'.repeat(120)],
  ['one endless cluster of emoji', '👩\u200d'.repeat(120)],
  ['families', '👩\u200d👩\u200d👧\u200d👦'.repeat(30)],
  ['skin tones', '👍🏽'.repeat(60)],
  ['spacing marks', '\u093e'.repeat(120)],
  ['flags', '🇩🇪🇫🇷🇯'],
  ['emoji', '😀🚀'],
];

/** Text whose width depends on who shows it. */
const SHAPED: Named = [
  ['variation selectors', '❤\ufe0f ☺\ufe0e 葛\u{e0100}'],
  ['keycaps', '1\ufe0f\u20e3#\ufe0f\u20e3'],
  ['Hangul in pieces', '\u1112\u1161\u11ab\u1100\u1100'],
];

/** What Markdown readers take for more than text, alone or with what stands around it. */
export const MARKDOWN_SIGNS: Named = [
  ['a script', '<script>alert(1)</script>'],
  ['an HTML block', '\n\n<div onclick="x">\n\n</div>'],
  ['a comment', '<!-- -->'],
  ['an angle autolink', '<https://evil.example>'],
  ['a link', '[x](javascript:alert(1))'],
  ['the end of a link', 'x](javascript:alert(1))'],
  ['the end of a link with angles', 'x>)[y](<http://evil.example>'],
  ['an image', '![x](http://evil.example/p.png)'],
  ['a reference', '[x][y]\n\n[y]: http://evil.example'],
  ['a footnote', '[^1]\n\n[^1]: x'],
  ['a table', '\n\n| a | b |\n| --- | --- |\n| c | d |\n'],
  ['a setext heading', 'x\n==='],
  ['a heading', '\n# x'],
  ['a list', '\n- x\n- y'],
  ['a numbered list', '\n1. x'],
  ['a task', '\n- [x] y'],
  ['a code fence', '\n```\nx\n'],
  ['a tilde fence', '\n~~~\nx'],
  ['code', '`x`'],
  ['a quote', '\n> [!WARNING]\n> x'],
  ['a rule', '\n\n---\n'],
  ['emphasis', '**x** _y_ ~~z~~'],
  ['a www address', 'www.evil.example/x'],
  ['a bare address', 'see https://evil.example/x'],
  ['an e-mail address', 'a@evil.example'],
  ['a hard break', 'x\\\ny  \nz'],
];

/** Signs that are harmless alone, or to a parser, but not in every company. */
const OTHER_SIGNS: Named = [
  ['cell breaks', 'a|b|c'],
  ['escaped cell breaks', 'a\\|b\\\\|c'],
  ['a mention', '@team'],
  ['an issue', '#123 GH-123'],
  ['entities', '&lt;b&gt; &#91;x&#93; &colon; &NewLine;'],
  ['half an escape', '\\'],
  ['format directives', '%s %d %n {0} $\u007bx}'],
  ['shell substitution', '$(touch x) `id` ; rm -rf ~'],
  ['replacement patterns', "$& $1 $$ $' $`"],
  ['mathematics', '$x$ $$y$$'],
  ['indented code', '     x'],
];

/** Web addresses that may be shown as links, and some that may not. */
export const ADDRESSES: Named = [
  ['an address', 'https://example.org/a?b=c&d=e#f'],
  ['the end of a link in an address', 'https://example.org/](javascript:alert(1))'],
  ['cell breaks in an address', 'https://example.org/|a|b'],
  ['marks in an address', 'https://example.org/*a*_b_~~c~~![d](e)'],
  ['entities in an address', 'https://example.org/&lt;&colon;'],
  ['letters in an address', 'https://例え.example/ü'],
  ['javascript', 'javascript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a user and a password', 'https://example.org@evil.example/'],
];

/** Everything above. */
export const HOSTILE: Named = [
  ...TERMINAL_COMMANDS,
  ...UNSEEN_TEXT,
  ...WIDTHS,
  ...SHAPED,
  ...MARKDOWN_SIGNS,
  ...OTHER_SIGNS,
  ...ADDRESSES,
];

/** Hostile strings and pieces of them between words, in any order. */
export function hostileText(from: Named = HOSTILE): fc.Arbitrary<string> {
  const whole = from.map(([, text]) => text);
  const pieces = [...new Set(whole.flatMap((text) => [...text]))];
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...whole) },
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom('word', 'Exam', ' ', '  ', 'A longer sentence', '0', 'é') },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((each) => String.fromCodePoint(each)) },
  );
  return fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
}

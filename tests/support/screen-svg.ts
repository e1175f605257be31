import { widthOf } from '../../src/terminal/text.js';

const CELL = 8.4;
const LINE = 19;
const FRAME = 14;
const ESCAPE = '\u001b';

/** The classes of what a screen paints: bold, faint, and an end of both. */
const CLASSES: Readonly<Record<string, string>> = { '1': 'strong', '2': 'faint', '22': '' };

const STYLE = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1d2126;white-space:pre}
.strong{font-weight:bold}.faint{fill:#545c66}.page{fill:#fff;stroke:#c9d0d8}
@media (prefers-color-scheme:dark){text{fill:#e7eaee}.faint{fill:#aab3bd}.page{fill:#14171b;stroke:#3d4650}}`;

/** A picture of a screen, with its text as text; each run of one style is as wide as its cells, whatever the font. */
export function screenSvg(screen: string, title: string): string {
  const lines = screen.trimEnd().split('\n');
  const columns = Math.max(...lines.map(widthOf));
  const [width, height] = [Math.ceil(columns * CELL + 2 * FRAME), lines.length * LINE + 2 * FRAME];
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${lines.flatMap(lineTexts).join('\n')}
</svg>
`;
}

function lineTexts(line: string, at: number): readonly string[] {
  const texts: string[] = [];
  let column = 0;
  let style = '';
  for (const [, code, words = ''] of line.matchAll(new RegExp(`${ESCAPE}\\[(\\d+)m|([^${ESCAPE}]+)`, 'g'))) {
    if (code !== undefined) style = classOf(code);
    for (const [, space = '', text = ''] of words.matchAll(/(\s*)(\S+(?: \S+)*)/g)) {
      column += space.length;
      const place = `x="${(FRAME + column * CELL).toFixed(1)}" y="${FRAME + (at + 0.75) * LINE}"`;
      const length = `textLength="${(widthOf(text) * CELL).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
      texts.push(
        `<text ${style === '' ? '' : `class="${style}" `}${place} ${length}>${escaped(text)}</text>`,
      );
      column += widthOf(text);
    }
    column += /\s*$/.exec(words)?.[0].length ?? 0;
  }
  return texts;
}

function classOf(code: string): string {
  const style = CLASSES[code];
  if (style === undefined) throw new Error(`the picture has no style for the code ${code}`);
  return style;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

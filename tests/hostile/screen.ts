import { type IBufferCell, Terminal } from '@xterm/headless';
import stringWidth from 'string-width';

/** What is in one cell of a screen. */
export interface ScreenCell {
  readonly signs: string;
  readonly width: number;
  /** Colours and weight, in no special form. */
  readonly look: string;
}

/** What a terminal came to by printing text. */
export interface Screen {
  /** Those above the cursor. */
  readonly rows: readonly (readonly ScreenCell[])[];
  /** The text, with lines that went on in a further row put together. */
  readonly lines: readonly string[];
  readonly brokenRows: number;
  /** Everything that was more than text: commands, replies, a title, a bell, a mode, a moved cursor. */
  readonly touched: readonly string[];
}

/** Prints text on a fresh screen. */
export type Print = (text: string) => Promise<Screen>;

const ROWS = 12;
const OWN_SGR = new Set([1, 2, 22, 31, 32, 33, 39]);
const NO_JOIN = 0;
const NOTHING: ScreenCell = { signs: '', width: 1, look: ' ' };

/** A terminal that notices everything but plain text, newlines and the colours that credcheck uses itself. */
export function terminal(columns: number): Print {
  const xterm = new Terminal({
    cols: columns,
    rows: ROWS,
    scrollback: 49_999,
    allowProposedApi: true,
    logLevel: 'off',
  });
  const touched: string[] = [];
  const note = (what: string) => (details: unknown) => {
    touched.push(`${what} ${JSON.stringify(details)}`);
    return false;
  };
  xterm.unicode.register({ version: 'each', wcwidth, charProperties });
  xterm.unicode.activeVersion = 'each';
  listen(xterm, note);
  return async (text) => {
    xterm.reset();
    touched.length = 0;
    const before = JSON.stringify(xterm.modes);
    await new Promise<void>((resolve) => xterm.write(text.replaceAll('\n', '\r\n'), resolve));
    if (JSON.stringify(xterm.modes) !== before) note('mode')(xterm.modes);
    if (xterm.buffer.active.type !== 'normal') note('screen')(xterm.buffer.active.type);
    const { baseY, cursorX, cursorY } = xterm.buffer.active;
    const all = rowsOf(xterm);
    const rows = all.slice(0, baseY + cursorY);
    const below = all.slice(rows.length).map(textOf).join('');
    if (cursorX !== 0 || below !== '') note('cursor')([cursorX, below]);
    return { ...linesOf(xterm, rows), rows, touched: [...touched] };
  };
}

/** The lines of a text as they should be shown, without our own colours. */
export function linesWritten(text: string): readonly string[] {
  const colours = new RegExp(`\u001b\\[(?:${[...OWN_SGR].join('|')})m`, 'g');
  return text
    .replaceAll(colours, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
}

const knownWidths = new Map<number, 0 | 1 | 2>();

/** Every character by itself, as most terminals count: 0 for marks and joiners, else what the standard says. */
function wcwidth(codePoint: number): 0 | 1 | 2 {
  const known = knownWidths.get(codePoint);
  if (known !== undefined) return known;
  const width = stringWidth(String.fromCodePoint(codePoint));
  // The second and third parts of a Hangul syllable.
  const isInside = codePoint >= 0x1160 && codePoint <= 0x11ff;
  const counted = isInside || width === 0 ? 0 : width === 1 ? 1 : 2;
  knownWidths.set(codePoint, counted);
  return counted;
}

/** What xterm wants to know: the width in bits 1 and 2, and in bit 0 whether it goes into the cell before. */
function charProperties(codePoint: number, preceding: number): number {
  const width = wcwidth(codePoint);
  if (width > 0 || preceding === NO_JOIN) return width << 1;
  return (((preceding >> 1) & 3) << 1) | 1;
}

function listen(xterm: Terminal, note: (what: string) => (details: unknown) => boolean): void {
  const { parser } = xterm;
  for (const final of finals(0x40)) {
    for (const prefix of [undefined, '?', '>', '=', '<']) {
      for (const intermediates of [undefined, ' ', '!', '"', '$', "'", '#']) {
        const id = { final, ...(prefix && { prefix }), ...(intermediates && { intermediates }) };
        const isSgr = final === 'm' && prefix === undefined && intermediates === undefined;
        parser.registerCsiHandler(id, (params) => {
          const own = isSgr && params.every((each) => typeof each === 'number' && OWN_SGR.has(each));
          return own ? false : note('CSI')([id, params]);
        });
        parser.registerDcsHandler(id, note('DCS'));
      }
    }
  }
  for (const final of finals(0x30)) {
    for (const intermediates of [undefined, '#', '(', ')', '%', ' ']) {
      parser.registerEscHandler({ final, ...(intermediates && { intermediates }) }, () => note('ESC')(final));
    }
  }
  for (let ident = 0; ident < 2000; ident += 1) parser.registerOscHandler(ident, note(`OSC ${ident}`));
  xterm.onTitleChange(note('title'));
  xterm.onBell(() => note('bell')(''));
  xterm.onData(note('reply'));
  xterm.onBinary(note('reply'));
}

function finals(first: number): readonly string[] {
  return Array.from({ length: 0x7f - first }, (_, index) => String.fromCharCode(first + index));
}

function rowsOf(xterm: Terminal): readonly (readonly ScreenCell[])[] {
  const { active } = xterm.buffer;
  const reused = active.getNullCell();
  return Array.from({ length: active.length }, (_, at) => {
    const line = active.getLine(at);
    return Array.from({ length: xterm.cols }, (_, column) => {
      const cell = line?.getCell(column, reused);
      return cell === undefined ? NOTHING : cellOf(cell);
    });
  });
}

function cellOf(cell: IBufferCell): ScreenCell {
  const flags = cell.isBold() + cell.isDim() + cell.isInvisible() + cell.isInverse() + cell.isUnderline();
  const look = cell.isAttributeDefault() ? ' ' : `(${cell.getFgColor()} ${cell.getBgColor()} ${flags})`;
  return { signs: cell.getChars(), width: cell.getWidth(), look };
}

function linesOf(
  xterm: Terminal,
  rows: readonly (readonly ScreenCell[])[],
): Pick<Screen, 'lines' | 'brokenRows'> {
  const lines: string[] = [];
  let brokenRows = 0;
  rows.forEach((cells, at) => {
    const text = textOf(cells);
    if (xterm.buffer.active.getLine(at)?.isWrapped) {
      brokenRows += 1;
      lines.push((lines.pop() ?? '') + text);
    } else lines.push(text);
  });
  return { lines: lines.map((line) => line.trimEnd()), brokenRows };
}

/** Cells that nothing was written to are spaces inside a row, and nothing at its end. */
function textOf(cells: readonly ScreenCell[]): string {
  const last = cells.findLastIndex(({ signs }) => signs !== '');
  return cells
    .slice(0, last + 1)
    .filter(({ width }) => width > 0)
    .map(({ signs }) => signs || ' ')
    .join('');
}

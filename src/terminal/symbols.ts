import type { RenderOptions } from './render-options.js';

/** The signs of a screen, each one column wide. */
export interface Symbols {
  readonly good: string;
  readonly middling: string;
  readonly poor: string;
  readonly unknown: string;
  readonly warning: string;
  readonly note: string;
  readonly dash: string;
  readonly times: string;
  /** Marks where text was left out. */
  readonly ellipsis: string;
  /** Marks what holds at present. */
  readonly now: string;
  readonly bar: { readonly full: string; readonly open: string; readonly empty: string };
  readonly ruler: {
    readonly below: string;
    readonly inside: string;
    readonly above: string;
    readonly edge: string;
  };
  readonly box: {
    readonly line: string;
    readonly side: string;
    readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  };
}

const UNICODE: Symbols = {
  good: '✔',
  middling: '▲',
  poor: '✖',
  unknown: '?',
  warning: '!',
  note: '·',
  dash: '–',
  times: '×',
  ellipsis: '…',
  now: '▸',
  bar: { full: '█', open: '·', empty: '░' },
  ruler: { below: '━', inside: '█', above: '┄', edge: '┃' },
  box: { line: '─', side: '│', corners: ['╭', '╮', '╰', '╯'] },
};

const ASCII: Symbols = {
  good: '+',
  middling: '^',
  poor: 'x',
  unknown: '?',
  warning: '!',
  note: '*',
  dash: '-',
  times: 'x',
  ellipsis: '...',
  now: '>',
  bar: { full: '#', open: '.', empty: '-' },
  ruler: { below: '=', inside: '#', above: '-', edge: '|' },
  box: { line: '-', side: '|', corners: ['+', '+', '+', '+'] },
};

/** The signs that the output can show. */
export function symbolsFor({ unicode }: Pick<RenderOptions, 'unicode'>): Symbols {
  return unicode ? UNICODE : ASCII;
}

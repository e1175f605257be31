import { Chalk } from 'chalk';
import type { RenderOptions } from './render-options.js';
import { type Symbols, symbolsFor } from './symbols.js';

/** Colours text, which must be clear without colour. */
export type Brush = (text: string) => string;

/** The place where a screen is laid out: its width, signs and colours. */
export interface Screen {
  readonly width: number;
  readonly symbols: Symbols;
  /** Makes a part of a web address a link to it, where links may be. */
  readonly link: (url: string, part: string) => string;
  readonly paint: Readonly<Record<'strong' | 'faint' | 'good' | 'middling' | 'poor', Brush>>;
}

const NARROWEST = 40;
/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 98;
/** Some terminals wrap a line that fills the last column. */
const MARGIN = 2;

/** Makes a screen; it is at least 40 columns wide. */
export function screenFor(options: RenderOptions): Screen {
  // Chalk joins all its arguments, so it cannot be passed to map directly.
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, options.columns - MARGIN)),
    symbols: symbolsFor(options),
    link: options.links === true ? hyperlink : (_, part) => part,
    paint: {
      strong: (text) => chalk.bold(text),
      faint: (text) => chalk.dim(text),
      good: (text) => chalk.green(text),
      middling: (text) => chalk.yellow(text),
      poor: (text) => chalk.red(text),
    },
  };
}

/** Printed ASCII alone can neither end the command nor begin another; longer addresses are dropped by some terminals. */
const SAFE = /^[!-~]{1,2000}$/;

/**
 * Makes text a link to a web address (OSC 8). Its parts on several lines have the same id, so that they are one link.
 */
function hyperlink(url: string, text: string): string {
  return SAFE.test(url) ? `\u001b]8;id=credcheck;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}

import { Chalk } from 'chalk';
import type { RenderOptions } from './render-options.js';
import { type Symbols, symbolsFor } from './symbols.js';

/** Colours text; what it says must be clear without. */
export type Brush = (text: string) => string;

/** Where a screen is laid out: how wide, with which signs and colours. */
export interface Page {
  readonly width: number;
  readonly symbols: Symbols;
  readonly paint: Readonly<Record<'strong' | 'faint' | 'good' | 'middling' | 'poor', Brush>>;
}

const NARROWEST = 40;
/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 98;
/** Some terminals break a line that fills the last column. */
const MARGIN = 2;

/** Sets up a page; below 40 columns it stays 40 wide. */
export function pageFor(options: RenderOptions): Page {
  // Chalk joins all its arguments, so that it cannot be handed to map as it is.
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, options.columns - MARGIN)),
    symbols: symbolsFor(options),
    paint: {
      strong: (text) => chalk.bold(text),
      faint: (text) => chalk.dim(text),
      good: (text) => chalk.green(text),
      middling: (text) => chalk.yellow(text),
      poor: (text) => chalk.red(text),
    },
  };
}

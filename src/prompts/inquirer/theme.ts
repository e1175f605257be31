import { Chalk } from 'chalk';
import type { TextStream } from '../../ports/output.js';

/** Colours text; what it says must be clear without. */
type Brush = (text: string) => string;

/** The signs and colours that prompts are drawn with. */
export interface Theme {
  readonly signs: Readonly<
    Record<'ask' | 'pointer' | 'marked' | 'unmarked' | 'answered' | 'open' | 'wrong' | 'arrows', string>
  > & {
    readonly back: string;
    readonly backKey: string;
    readonly backSign: string;
    /** Stands for a character that would do something to the terminal. */
    readonly unseen: string;
  };
  readonly paint: Readonly<Record<'strong' | 'faint' | 'accent' | 'good' | 'bad', Brush>>;
}

const UNICODE: Theme['signs'] = {
  ask: '?',
  pointer: '❯',
  marked: '◉',
  unmarked: '◯',
  answered: '✔',
  open: '·',
  wrong: '✖',
  arrows: '↑↓',
  back: '← Previous question',
  backKey: '←',
  backSign: '←',
  unseen: '\u{fffd}',
};

const ASCII: Theme['signs'] = {
  ask: '?',
  pointer: '>',
  marked: '[x]',
  unmarked: '[ ]',
  answered: '+',
  open: '-',
  wrong: 'x',
  arrows: 'up/down',
  back: '< Previous question',
  backKey: 'left',
  backSign: '<-',
  unseen: '?',
};

/** Chooses signs and colours for a stream, so that NO_COLOR, flags and plain terminals hold for prompts too. */
export function lookOn({ colour, unicode }: Pick<TextStream, 'colour' | 'unicode'>): Theme {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    signs: unicode ? UNICODE : ASCII,
    // Chalk prints every argument it is given, and inquirer hands over more than the text.
    paint: {
      strong: (text) => chalk.bold(text),
      faint: (text) => chalk.dim(text),
      accent: (text) => chalk.cyan(text),
      good: (text) => chalk.green(text),
      bad: (text) => chalk.red(text),
    },
  };
}

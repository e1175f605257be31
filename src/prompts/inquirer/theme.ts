import { Chalk } from 'chalk';
import type { TextStream } from '../../ports/output.js';
import { KEYS } from '../../words/en/prompt-words.js';

/** Colours text, which must be clear without colour. */
type Brush = (text: string) => string;

/** The signs and colours of prompts. */
export interface Theme {
  readonly signs: Readonly<
    Record<
      'ask' | 'pointer' | 'marked' | 'perhaps' | 'unmarked' | 'answered' | 'open' | 'wrong' | 'arrows',
      string
    >
  > & {
    readonly back: string;
    readonly backKey: string;
    readonly backSign: string;
    /** Replaces a character that would control the terminal. */
    readonly unseen: string;
  };
  readonly paint: Readonly<Record<'strong' | 'faint' | 'accent' | 'good' | 'bad', Brush>>;
}

const UNICODE: Theme['signs'] = {
  ask: '?',
  pointer: '❯',
  marked: '◉',
  perhaps: '◐',
  unmarked: '◯',
  answered: '✔',
  open: '·',
  wrong: '✖',
  arrows: '↑↓',
  back: `← ${KEYS.previous}`,
  backKey: '←',
  backSign: '←',
  unseen: '\u{fffd}',
};

const ASCII: Theme['signs'] = {
  ask: '?',
  pointer: '>',
  marked: '[x]',
  perhaps: '[?]',
  unmarked: '[ ]',
  answered: '+',
  open: '-',
  wrong: 'x',
  arrows: 'up/down',
  back: `< ${KEYS.previous}`,
  backKey: 'left',
  backSign: '<-',
  unseen: '?',
};

/** Chooses signs and colours for a stream, so that NO_COLOR, flags and plain terminals apply to prompts too. */
export function themeFor({ colour, unicode }: Pick<TextStream, 'colour' | 'unicode'>): Theme {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    signs: unicode ? UNICODE : ASCII,
    // Chalk prints every argument it gets, and inquirer passes more than the text.
    paint: {
      strong: (text) => chalk.bold(text),
      faint: (text) => chalk.dim(text),
      accent: (text) => chalk.cyan(text),
      good: (text) => chalk.green(text),
      bad: (text) => chalk.red(text),
    },
  };
}

import { Chalk } from 'chalk';
import type { TextStream } from '../../ports/output.js';

const KEYS: Readonly<Record<string, string>> = { '↑↓': 'up/down', '⏎': 'enter' };

/** How inquirer draws: our colours and signs, so that NO_COLOR, flags and plain terminals hold for prompts too. */
export function promptTheme({ colour, unicode }: Pick<TextStream, 'colour' | 'unicode'>) {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const plainKey = (key: string): string => (unicode ? key : (KEYS[key] ?? key));
  return {
    prefix: { idle: chalk.cyan('?'), done: chalk.green(unicode ? '✔' : '+') },
    icon: {
      cursor: unicode ? '❯' : '>',
      checked: unicode ? '◉' : '[x]',
      unchecked: unicode ? '◯' : '[ ]',
      disabledChecked: '[x]',
      disabledUnchecked: '[ ]',
    },
    style: {
      answer: (text: string) => chalk.cyan(text),
      // Chalk prints every argument it is given, and inquirer hands over more than the text.
      message: (text: string) => chalk.bold(text),
      error: (text: string) => chalk.red(`${unicode ? '✖' : 'x'} ${text}`),
      defaultAnswer: (text: string) => chalk.dim(`(${text})`),
      help: (text: string) => chalk.dim(text),
      highlight: (text: string) => chalk.cyan(text),
      key: (text: string) => chalk.cyan(text),
      disabled: (text: string) => chalk.dim(text),
      description: (text: string) => chalk.dim(text),
      keysHelpTip: (keys: [string, string][]) =>
        chalk.dim(keys.map(([key, action]) => `${plainKey(key)} ${action}`).join(', ')),
    },
  };
}

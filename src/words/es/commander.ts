import type * as en from '../en/commander.js';
import type { Words } from '../spoken.js';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Comandos:',
};

/** Each mistake in English, and the same in Spanish; what is typed is between the quotes. */
const MISTAKES: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/^unknown command '(.*)'/s, "no existe el comando '$1'"],
  [/^unknown option '(.*)'/s, "no existe la opción '$1'"],
  [/^missing required argument '(.*)'/s, "falta el argumento '$1'"],
  [/^option '(.*?)' argument missing/s, "a la opción '$1' le falta su valor"],
  [/^option '(.*?)' argument '(.*)' is invalid\./s, "'$2' no es un valor de la opción '$1'."],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\./s,
    "'$1' no es un valor del argumento '$2'.",
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./s,
    'sobran argumentos: se admiten como mucho $2, y hay $3.',
  ],
  [/^option '(.*?)' cannot be used with option '(.*?)'/s, "la opción '$1' no se puede usar con '$2'"],
  [/Allowed choices are (.*)\.$/s, 'Se admite: $1.'],
  [/\(Did you mean one of (.*)\?\)/s, '(¿quisiste decir uno de estos: $1?)'],
  [/\(Did you mean (.*)\?\)/s, '(¿quisiste decir $1?)'],
];

export const COMMANDER: Words<typeof en.COMMANDER> = {
  heading: (english) => HEADINGS[english] ?? english,
  options: '[opciones]',
  helpCommand: 'help [comando]',
  usage: (english) => english.replace('[options]', '[opciones]').replace('[command]', '[comando]'),
  described: (english) =>
    english.replace(/\(choices: /, '(valores: ').replace(/([(,] ?)default: /, '$1por defecto: '),
  mistake: (english) => MISTAKES.reduce((said, [from, to]) => said.replace(from, to), english.trimEnd()),
};

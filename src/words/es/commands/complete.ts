import type * as en from '../../en/commands/complete.js';
import type { Words } from '../../spoken.js';

export const COMPLETE: Words<typeof en.COMPLETE> = {
  summary: 'escribe un script que completa palabras en un shell',
  description:
    'Escribe un script que, al pulsar Tab, completa comandos, opciones, formatos, rúbricas, y las preguntas y opciones de una rúbrica. Para eso el script llama a credcheck; lee la rúbrica que nombra la línea y nada más.',
  shell: 'el shell que cargará el script',
  words: 'para el script: las palabras de una línea de comandos, de las que se completa la última',
  examples: `
Ejemplos:
  source <(credcheck complete bash)    en ~/.bashrc
  source <(credcheck complete zsh)     en ~/.zshrc, después de compinit
  credcheck complete fish | source     en config.fish
  credcheck complete powershell | Out-String | Invoke-Expression
`,
};

export const COMPLETION_NOTES: Words<typeof en.COMPLETION_NOTES> = {
  unknown: 'no pude averiguarlo',
  topic: 'tema',
};

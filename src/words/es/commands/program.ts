import type * as en from '../../en/commands/program.js';
import type { Words } from '../../spoken.js';

export const PROGRAM: Words<typeof en.PROGRAM> = {
  drafts: (lines) =>
    lines.length === 0
      ? 'no hay ninguna entrevista sin terminar'
      : `para seguir con una entrevista sin terminar, ejecuta: ${lines.slice(0, 5).join('; o bien: ')}${lines.length > 5 ? `; y ${lines.length - 5} más` : ''}`,
  description: 'Haz las preguntas adecuadas sobre una microcredencial antes de pagarla.',
  version: 'muestra la versión',
  help: 'muestra esta ayuda',
  optionsBefore: '\nLas opciones de un comando también pueden ir delante: credcheck --quiet demo',
  topics: (names) => `\nTemas de "credcheck help":\n  ${names.join(', ')}`,
  noCommand: 'no se dio ningún comando',
};

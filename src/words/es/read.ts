import { valuePart } from '../../core/model/answer.js';
import type { QuoteMark } from '../../core/model/proposals.js';
import { clip } from '../../terminal/clip.js';
import type * as en from '../en/read.js';
import type { Words } from '../spoken.js';
import { counted, dayText } from './numbers.js';

const MARKS: Readonly<Record<QuoteMark, string>> = {
  hidden: 'oculto en la página',
  folded: 'plegado en la página',
  data: 'datos para programas',
  negation: 'con una negación',
};

const AMOUNTS: readonly (readonly [english: RegExp, one: string, many: string])[] = [
  [/\b(\d+) bytes?\b/, 'byte', 'bytes'],
  [/\b(\d+) tables?\b/, 'tabla', 'tablas'],
  [/\b(\d+) lists?\b/, 'lista', 'listas'],
  [/\b(\d+) hidden parts?\b/, 'parte oculta', 'partes ocultas'],
];

/** How much was read is part of proposals, which are data, so it comes in English. */
function amountText(read: string): string {
  return AMOUNTS.reduce(
    (text, [english, one, many]) =>
      text.replace(english, (_, count: string) => counted(Number(count), one, many)),
    read,
  );
}

export const READ_PAGE: Words<typeof en.READ_PAGE> = {
  title: 'Qué dicen las páginas guardadas',
  lead: 'Citas con las palabras de una pregunta. Si la responden, lo juzgas tú.',
  quote: 'Cita',
  asAnswer: (value) => `como respuesta, que toma --accept-counted: ${value}`,
  nothing: 'Nada encontrado',
  nothingLead: 'Estas palabras no aparecen en lo leído, lo que no significa que no sea así.',
  none: ({ words, read }) =>
    `${words.length === 1 ? 'esta palabra no aparece' : `ninguna de estas ${words.length} palabras aparece`} en lo leído (${amountText(read)}): ${words.join(', ')}`,
  gone: 'Ya no está',
  goneLead: 'Respuestas cuya cita no está en estas páginas:',
  goneWord: 'Cita',
  under: (place, heading, marks) =>
    [place, ...(heading === undefined ? [] : [`en "${heading}"`]), ...marks.map((each) => MARKS[each])].join(
      ', ',
    ),
};

function givenAs(answer: Parameters<typeof en.READ_NOTES.reopenedNote>[0]): string {
  if (answer.kind === 'not-applicable') return `no se aplica: ${answer.reason}`;
  const { value } = valuePart(answer);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export const READ_NOTES: Words<typeof en.READ_NOTES> = {
  kept: (path) => `el texto leído está en ${clip(path)}`,
  gone: (question, quote) => `${question}: su cita ya no está: "${clip(quote)}"`,
  reopened: (count, path) =>
    count === 1
      ? `1 respuesta de ${clip(path)} vuelve a ser desconocida; lo que era está en su nota`
      : `${count} respuestas de ${clip(path)} vuelven a ser desconocidas; lo que eran está en sus notas`,
  notReopened: {
    'dry-run': 'no se cambió nada; sin --dry-run estas respuestas vuelven a ser desconocidas',
    input: 'no se cambió nada: las respuestas en la entrada estándar no tienen archivo',
  },
  reopenedNote: (answer, files, day) =>
    `era ${givenAs(answer)}, hasta que el ${dayText(day)} su cita no estaba en ${files.join(', ')}`,
  noneGone: 'todas las citas de las respuestas que son de estas páginas siguen ahí',
  again: (line) => `para responder otra vez: ${line}`,
};

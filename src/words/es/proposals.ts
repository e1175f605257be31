import { clip } from '../../terminal/clip.js';
import type * as en from '../en/proposals.js';
import type { Words } from '../spoken.js';

export const PROPOSALS: Words<typeof en.PROPOSALS> = {
  taken: (question, value, source, fewest) => {
    const from = source === undefined ? '' : `, de ${clip(source)}`;
    return fewest === undefined
      ? `se tomó ${question}: ${clip(value)}${from}`
      : `se anotó ${question}: ${clip(value)}${from}; menos de ${fewest} dicen demasiado poco, así que cuenta como desconocida`;
  },
  noneTaken: 'no se tomó ninguna respuesta: ninguna propuesta da un valor para una pregunta sin respuesta',
  named: ({ name, issuer }) =>
    `con el nombre que dan las propuestas: ${[name, ...(issuer === undefined ? [] : [issuer])].map((each) => clip(each)).join(', ')}`,
  other: (file, name, candidate) =>
    `${clip(file)} trata de "${clip(name)}", y las respuestas tratan de "${clip(candidate)}"`,
  heading: 'Qué dicen los archivos',
  lead: 'Citado, no juzgado: la respuesta la das tú.',
  word: 'Hallado',
  at: (key) => `Hallado en archivos (${key} toma lo primero, con su fuente; otra vez, lo siguiente):`,
  more: (count) => `y ${count} más`,
};

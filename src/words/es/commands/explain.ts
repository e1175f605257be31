import type * as en from '../../en/commands/explain.js';
import type { Words } from '../../spoken.js';

const KINDS: Readonly<Record<string, string>> = {
  criterion: 'el criterio',
  question: 'la pregunta',
  knockout: 'el motivo de exclusión',
  cap: 'el tope',
  warning: 'la advertencia',
};

export const EXPLAIN: Words<typeof en.EXPLAIN> = {
  summary: 'muestra por qué salió así un resultado',
  description:
    'Muestra la fórmula con sus números, qué darían otras respuestas, y qué comprobar. Nunca pregunta.',
  answers: 'archivo YAML o JSON con respuestas, o - para la entrada estándar',
  id: 'un criterio, una pregunta, un motivo de exclusión, un tope o una advertencia',
  examples: `
Ejemplos:
  credcheck explain offer.yaml                       de dónde sale la puntuación
  credcheck explain offer.yaml rigor                 un criterio: su fórmula
  credcheck explain offer.yaml hardest-task          qué da cada respuesta
  credcheck explain offer.yaml question:recognition  y no el criterio
  credcheck explain offer.yaml hardest-task --set hardest-task=recall-exam
  credcheck explain - rigor -f json < offer.yaml
`,
  also: (kind, id, others) => `esto es ${KINDS[kind] ?? kind} ${id}; también hay ${others.join(', ')}`,
};

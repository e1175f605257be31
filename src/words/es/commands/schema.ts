import type * as en from '../../en/commands/schema.js';
import type { Words } from '../../spoken.js';

export const SCHEMA: Words<typeof en.SCHEMA> = {
  summary: 'escribe el JSON Schema de rúbricas, respuestas, resultados, comparaciones y más',
  description: 'Escribe el JSON Schema (draft 2020-12) de un archivo que credcheck lee o escribe.',
  name: 'qué describir',
  examples: `
Ejemplos:
  credcheck schema rubric -o rubric-1.schema.json    junto a tu rúbrica
  credcheck schema answers -o answers-1.schema.json  junto a tus respuestas
  credcheck schema answers -r ./ours.yaml            sus preguntas y opciones
  credcheck schema result
`,
};

import type * as en from '../../en/commands/compare.js';
import type { Words } from '../../spoken.js';

export const COMPARE: Words<typeof en.COMPARE> = {
  summary: 'varias candidatas una junto a otra, en orden',
  description:
    'Compara de 2 a 20 candidatas: cuál queda primera, qué tan seguro es, y qué averiguar para decidir.',
  answers: 'archivos YAML o JSON con respuestas, y tablas o listas NDJSON o JSON de candidatas',
  examples: `
Ejemplos:
  credcheck compare cloud.yaml badge.yaml bootcamp.yaml   una pantalla
  credcheck compare offers.csv                      una fila por candidata
  credcheck compare old.yaml new.yaml               una, en dos fechas
  credcheck compare cloud.yaml badge.yaml -o choice.html
  credcheck compare badge.yaml college.yaml --versus    de dos rúbricas
  credcheck compare cloud.yaml badge.yaml --fail-unless-first cloud

Las candidatas van en el orden de lo seguro: primero el veredicto más bajo,
luego el extremo bajo de la puntuación, luego los extremos altos. Un puesto como
1-2 dice qué lugares son posibles; los motivos de exclusión que no se descartan
se nombran aparte.
`,
};

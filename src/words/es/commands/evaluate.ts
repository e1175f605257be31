import type * as en from '../../en/commands/evaluate.js';
import type { Words } from '../../spoken.js';

export const EVALUATE: Words<typeof en.EVALUATE> = {
  summary: 'pregunta, o lee respuestas de un archivo; da la lista de comprobación y el veredicto',
  description:
    'Hace preguntas sobre una credencial, o lee respuestas de un archivo; da lo que hay que comprobar y el veredicto.',
  answers: 'archivo YAML o JSON con respuestas, o - para la entrada estándar',
  examples: `
Ejemplos:
  credcheck evaluate                              pregunta, en una terminal
  credcheck evaluate offer.yaml                   usa respuestas guardadas
  credcheck evaluate offer.yaml -f markdown -o offer.md
  credcheck evaluate --resume offer.yaml          sigue donde lo dejaste
  credcheck evaluate offer.yaml --ask 'postings-*'      vuelve a preguntarlas
  credcheck evaluate --quick                      solo lo que puede decidir
  echo '{"candidate":{"name":"X"},"answers":{}}' | credcheck evaluate -f json
  credcheck evaluate offer.yaml --fail-under 60   CI: código 1 si no llega a 60
`,
};

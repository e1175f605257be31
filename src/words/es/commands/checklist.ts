import type * as en from '../../en/commands/checklist.js';
import type { Words } from '../../spoken.js';

export const CHECKLIST: Words<typeof en.CHECKLIST> = {
  summary: 'qué comprobar antes de pagar, según la página que hay que abrir',
  description:
    'Enumera qué comprobar en las páginas oficiales, y anota lo que confirman; en una terminal, también página por página. No abre ninguna página.',
  answers:
    'archivo YAML o JSON con respuestas, o - para la entrada estándar; varios, y también tablas, con --due',
  examples: `
Ejemplos:
  credcheck checklist offer.yaml            por página; en terminal, para marcar
  credcheck checklist offer.yaml --tick price-now --source https://example.org
  credcheck checklist offer.yaml --contradict how-assessed --note optional
  credcheck checklist offer.yaml --reopen price-now
  credcheck checklist offer.yaml --by consequence
  credcheck checklist offer.yaml -f html -o checks.html
  credcheck checklist offer.yaml -f letter  qué preguntar al proveedor
  credcheck checklist offers/*.yaml --due --within 30d -o due.ics
  credcheck checklist offers.csv --due -f github
`,
  url: 'URL',
  headline: (before, now) => `antes: ${before} Ahora: ${now}`,
  stays: (headline) => `como antes: ${headline}`,
  sortOut: (ids, command) =>
    `${ids.join(', ')}: ninguna pregunta depende de esto; acláralo antes de pagar, y luego: ${command}`,
  askAgain: (command) => `para responder otra vez: ${command}`,
  needsSource: (ids) => `${ids.join(', ')}: queda pendiente hasta que nombre su página; añade --source URL`,
  notListed: (ids) => `${ids.join(', ')}: anotado, pero fuera de la lista con las respuestas actuales`,
};

export const CHECKLIST_WHY: Words<typeof en.CHECKLIST_WHY> = {
  one: 'una lista de comprobación es de una sola candidata; con --due mira muchas',
  withinDue: 'dice hasta cuándo mira esta última',
  formatDue: 'solo la lista de --due tiene este formato',
  columnsDue: 'sin ella no se lee ninguna tabla',
  orderOfDue: 'lo vencido se ordena por candidata y página, lo más antiguo primero',
  orderOf: {
    json: 'JSON tiene una sola lista, siempre por consecuencia, y cada elemento nombra su página',
    letter: 'una carta pregunta lo pendiente, siempre por consecuencia',
  },
  dueOnly: 'una anota lo que se comprobó; la otra enumera lo que hay que volver a comprobar',
  onlyBeside: 'dice más sobre lo que se marca, y no se marca nada',
  standardInput: 'lo que se marca se guarda en el archivo de respuestas, y la entrada estándar no lo es',
  sameCheck: (id) => `ambas nombran ${id}`,
  settings: 'lo que se marca se guarda en el archivo de respuestas, y --set no es parte de él',
};

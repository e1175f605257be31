import type * as en from '../../en/commands/portfolio.js';
import type { Words } from '../../spoken.js';

export const PORTFOLIO_HELP: Words<typeof en.PORTFOLIO_HELP> = {
  summary: 'un conjunto de credenciales para un puesto',
  description:
    'Lee hasta 20 credenciales como un conjunto para un puesto: qué habilidades prueban y cómo, qué falta, y qué poner al día.',
  answers: 'archivos YAML o JSON con respuestas, y tablas o listas NDJSON o JSON de candidatas',
  examples: `
Ejemplos:
  credcheck portfolio a.yaml b.yaml --role "Data analyst" --skills SQL,Python
  credcheck portfolio badges.csv                    una fila por credencial
  credcheck portfolio a.yaml b.yaml -o set.html

Cada candidata dice para qué habilidades es, y dónde la muestras:
  candidate: {name: Data Badge, skill: [SQL, Python], role: Data analyst,
    place: Profile}
En una tabla son las columnas skill (con comas), role y place. Nunca puntúan, y
el conjunto tampoco: las rúbricas pueden ser distintas. Una prueba es buena si
la respuesta sobre ella da al menos la mitad de lo que puede dar su pregunta.
`,
};

import type * as en from '../../en/commands/postings.js';
import type { Words } from '../../spoken.js';

export const POSTINGS: Words<typeof en.POSTINGS> = {
  summary: 'cuántas ofertas de empleo nombran una credencial',
  description:
    'Cuenta cuántas ofertas de empleo guardadas nombran una credencial, con el rango que permite el recuento, y cita cada una. Lee texto, Markdown, HTML, CSV y NDJSON; no abre ninguna página.',
  files: 'archivos con ofertas, una en cada uno o separadas por una línea de ---; - para la entrada estándar',
  examples: `
Ejemplos:
  credcheck postings saved/*.txt --name "Data Badge" --alias "DBX"
  credcheck postings jobs.csv --column text --name "Data Badge" --role Analyst
  credcheck postings saved/*.txt --name "Data Badge" --also others.txt
  credcheck postings jobs.ndjson --name DBX --not "DBX Pro" -o found.yaml
  credcheck evaluate offer.yaml --proposals found.yaml --accept-counted
`,
  apart: (summary) => `sin contar: ${summary}`,
  suggested: (options) => `no se buscó, porque no se pidió: ${options}`,
};

export const POSTINGS_WHY: Words<typeof en.POSTINGS_WHY> = {
  name: 'cuenta las ofertas que nombran una credencial',
  nothingRead: 'no se leyó ninguna oferta',
};

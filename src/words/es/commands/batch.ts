import type * as en from '../../en/commands/batch.js';
import type { Words } from '../../spoken.js';

export const BATCH: Words<typeof en.BATCH> = {
  summary: 'entran muchas candidatas, sale un resultado por línea',
  description:
    'Puntúa muchas candidatas con una sola rúbrica; sale un resultado por línea, en el orden de la entrada.',
  files: 'archivos de candidatas, o - para la entrada estándar (por defecto)',
  examples: `
Ejemplos:
  credcheck batch offers.ndjson > results.ndjson
  credcheck batch offers.csv -o results.ndjson      una columna por pregunta
  credcheck batch 'answers/*.yaml'                  un archivo por candidata
  credcheck batch offers.csv --brief --fail-under 60    CI: código 1 si no llega
  credcheck batch offers.csv -f pretty              las peores, y el recuento
  credcheck batch offers.csv --report junit=offers.xml > rows.ndjson
  credcheck batch offers.csv --report html=reports/ > rows.ndjson
  credcheck batch offers.csv --summary sum.json > rows.ndjson
  credcheck batch --merge sum-*.json                suma resúmenes de partes
  credcheck batch offers.ndjson --baseline last.ndjson --no-regressions
  credcheck batch offers.ndjson --workers 4 > rows.ndjson

Una línea base tiene filas completas, para poder comparar respuestas; se guarda
en memoria, a diferencia de las filas de la ejecución. --merge sale con 0
aunque haya registros rechazados: de ellos ya avisó cada parte con su código.
`,
};

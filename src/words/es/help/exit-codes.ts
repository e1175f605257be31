import { hanging } from '../../../terminal/text.js';
import type * as en from '../../en/help/exit-codes.js';
import { exitCodeRows } from '../exit-meanings.js';

const CODES = 20;

export const exitCodes: typeof en.exitCodes = () => {
  const rows = exitCodeRows().flatMap(({ codes, meaning }) =>
    hanging(`  ${codes.join(', ')}`.padEnd(2 + CODES), meaning, 80),
  );
  return `Códigos de salida

${rows.join('\n')}

Un código nunca depende del formato. De varios motivos decide el primero de 70,
74, 2, 1, 3. Sea cual sea, la última línea de la salida de errores dice por qué:
credcheck: exit 1: UX Basics tiene 41 puntos; --fail-under es 60

Un veredicto no es un fallo en sí: pide que lo sea con --fail-under, --fail-on,
--fail-on-action, --require-complete o --max-left-out. "credcheck batch" también
da por fallida una candidata que empeoró, con --baseline y --no-regressions: si
su veredicto es más bajo, si lo es el peor veredicto que aún puede tener, o si
el extremo bajo de su puntuación perdió más puntos de los que permite
--tolerance. --no-regressions=answers solo atiende a los cambios de respuestas,
y --fail-on-missing, a las candidatas que ya no están.

Exigir algo sin que haya ningún registro da 2, fuera cual fuera la entrada;
también --no-regressions si ninguna candidata está en la línea base.
`;
};

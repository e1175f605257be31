import { ExitStatus } from '../../core/model/exit-status.js';
import type * as en from '../en/exit-meanings.js';

const INTERRUPTED = 'interrumpido; antes se guarda lo respondido y se muestra el comando para continuar';

const EXIT_MEANINGS: Readonly<Record<ExitStatus, string>> = {
  [ExitStatus.Success]: 'se ejecutó, y nada de lo pedido falló, sea cual sea el veredicto',
  [ExitStatus.Failed]:
    'falló un umbral, un veredicto de --fail-on, una acción de --fail-on-action, --max-left-out, una prueba de rúbrica o su cobertura, o la comparación con la línea base',
  [ExitStatus.Unusable]:
    'alguna entrada no se pudo usar: la línea de comandos, la rúbrica o las respuestas tienen errores',
  [ExitStatus.Incomplete]: 'incompleto: faltan respuestas que eran necesarias',
  [ExitStatus.Unwritable]:
    'algo no se pudo escribir (lleno, solo lectura, sin permiso); lo que había antes sigue intacto; ' +
    'un resultado destinado a -o va a stdout',
  [ExitStatus.Bug]: 'un fallo de credcheck: mensaje breve y cómo informar; la traza, solo con --debug',
  [ExitStatus.HungUp]: INTERRUPTED,
  [ExitStatus.Interrupted]: INTERRUPTED,
  [ExitStatus.Quit]: INTERRUPTED,
  [ExitStatus.Terminated]: INTERRUPTED,
};

export const exitCodeRows: typeof en.exitCodeRows = () => {
  const meanings = [...new Set(Object.values(EXIT_MEANINGS))];
  return meanings.map((meaning) => ({
    codes: Object.values(ExitStatus).filter((status) => EXIT_MEANINGS[status] === meaning),
    meaning,
  }));
};

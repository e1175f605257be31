import type * as en from '../en/bug.js';
import type { Words } from '../spoken.js';

export const BUG: Words<typeof en.BUG> = {
  message: (message, hint) =>
    `esto es un fallo de credcheck: ${message}.` +
    (hint === 'no-hint'
      ? ''
      : ' Ejecútalo otra vez con --debug y envía lo que muestre, con la entrada si puedes.'),
  exit: 'un fallo de credcheck',
};

import type * as en from '../../en/commands/badge.js';
import type { Words } from '../../spoken.js';

export const BADGE: Words<typeof en.BADGE> = {
  summary: 'qué dice el archivo de una insignia, y qué de ello se puede comprobar aquí',
  description:
    'Dice qué afirma una insignia digital, qué de ello se comprobó aquí y qué no, y por qué. Lee Open Badges 2 y 3 como JSON, como token firmado (JWT o SD-JWT) y en imágenes PNG y SVG, y CTDL y ELM como JSON-LD; no abre ninguna página.',
  file: 'la insignia; - para la entrada estándar',
  examples: `
Ejemplos:
  credcheck badge my-badge.png
  credcheck badge my-badge.json --fail-on expired
  credcheck badge my.jwt --key issuer.json --fail-on tampered,not-established
  credcheck badge my-badge.png -o found.yaml
  credcheck badge my-badge.json -r digital-badge -o found.yaml
`,
};

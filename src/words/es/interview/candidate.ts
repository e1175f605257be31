import type * as en from '../../en/interview/candidate.js';
import type { Words } from '../../spoken.js';

export const CANDIDATE_PROMPTS: Words<typeof en.CANDIDATE_PROMPTS> = {
  backToName: 'volver al nombre',
  name: {
    ask: '¿Qué credencial es? Su nombre:',
    help: 'El nombre completo que encabeza la página oficial, con su nivel o código si lo tiene.',
    missing: 'Escribe el nombre como lo da la página oficial.',
  },
  issuer: {
    ask: (none) => `¿Quién la emite? (${none} si no lo sabes)`,
    help: 'De quién es el nombre que figura en el certificado: una universidad, una empresa, una entidad examinadora. Muchas veces no es el sitio que la vende.',
  },
};

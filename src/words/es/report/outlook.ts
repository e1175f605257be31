import type * as en from '../../en/report/outlook.js';
import type { Words } from '../../spoken.js';

export const OUTLOOK_HEADING: Words<typeof en.OUTLOOK_HEADING> = 'Todas las formas de completar lo pendiente';

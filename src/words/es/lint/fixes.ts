import type * as en from '../../en/lint/fixes.js';
import type { Words } from '../../spoken.js';

export const FIXES: Words<typeof en.FIXES> = {
  made: (file, { line, column, before, after }) =>
    after === ''
      ? `${file}:${line}:${column}: se quitó ${before.replace(/^[\s,]+|[\s,]+$/g, '')}`
      : `${file}:${line}:${column}: ${before} es ahora ${after}`,
  none: (file) => `${file}: nada que se pueda corregir con seguridad`,
};

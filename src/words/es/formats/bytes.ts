import type * as en from '../../en/formats/bytes.js';

export const NOT_UTF8: string = 'bytes que no lo son';

export const windows1252: typeof en.windows1252 = (word) =>
  `lo que puede ser Windows-1252, con la palabra "${word}"`;

export const byteWords: typeof en.byteWords = (hex) => `el byte 0x${hex}`;

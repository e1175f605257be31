import type * as en from '../en/system-reasons.js';
import type { Words } from '../spoken.js';

export const PIPE_CLOSED: string = 'se cerró la tubería de salida';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permiso denegado',
  EBADF: 'está cerrado',
  EBUSY: 'está en uso',
  EDQUOT: 'se agotó la cuota de disco',
  EFBIG: 'demasiado grande para este sistema de archivos',
  EIO: 'el dispositivo informó de un error',
  EISDIR: 'es una carpeta',
  ELOCKED: 'otros procesos lo están guardando en este momento; inténtalo otra vez',
  ELOOP: 'enlaces que llevan en círculo',
  EMFILE: 'demasiados archivos abiertos',
  ENAMETOOLONG: 'el nombre es demasiado largo',
  ENFILE: 'demasiados archivos abiertos',
  ENOENT: 'no existe esa carpeta',
  ENOSPC: 'no queda espacio en el dispositivo',
  ENOTDIR: 'una parte de la ruta no es una carpeta',
  ENXIO: 'no hay nada que lo reciba',
  EPERM: 'permiso denegado',
  EPIPE: PIPE_CLOSED,
  EREPLACED: 'entretanto otra cosa ocupó su lugar',
  EROFS: 'solo lectura',
  ESHORT: 'solo llegó una parte',
  ERR_INVALID_ARG_VALUE: 'no es un nombre de archivo posible',
};

export const systemReason: typeof en.systemReason = (code) =>
  REASONS[code] ?? `el sistema informó de ${code}`;

export const lockIsNoFile: typeof en.lockIsNoFile = (lock) =>
  `su bloqueo, ${lock}, no es un archivo; bórralo`;

export const tooManyDrafts: typeof en.tooManyDrafts = (most, stem) => `ya hay ${most} borradores de ${stem}`;

export const FILE_KINDS: Words<typeof en.FILE_KINDS> = {
  folder: 'una carpeta',
  pipe: 'una tubería',
  socket: 'un socket',
  device: 'un dispositivo',
  file: 'un archivo',
};

export const FOLDER_REASONS: Words<typeof en.FOLDER_REASONS> = {
  noFolder: 'es un archivo; nombra otra carpeta',
  notOurs: 'no es una página escrita por credcheck, y no se reemplaza; muévela, o nombra otra carpeta',
};

export const byteAt: typeof en.byteAt = (byte, offset) => `el byte 0x${byte} en la posición ${offset}`;

import type * as en from '../../en/formats/yaml.js';
import type { Words } from '../../spoken.js';

export const YAML_MISTAKES: typeof en.YAML_MISTAKES = {
  BAD_DIRECTIVE: 'una línea que empieza con % y que YAML 1.2 no conoce',
  BAD_INDENT: 'una línea sin la sangría debida, o un corchete o llave sin cerrar',
  BAD_SCALAR_START: 'un valor que empieza con un carácter reservado y no lleva comillas',
  BLOCK_AS_IMPLICIT_KEY:
    'una lista o un mapa en la línea de su clave (un valor con dos puntos dentro necesita comillas)',
  BLOCK_IN_FLOW:
    'una lista o un mapa sin corchetes dentro de otros (un valor con dos puntos dentro necesita comillas)',
  KEY_OVER_1024_CHARS: 'una clave de más de 1024 caracteres',
  MISSING_CHAR: 'un lugar donde faltan dos puntos, una coma, un espacio, unas comillas o un cierre',
  MULTILINE_IMPLICIT_KEY: 'una clave que ocupa varias líneas',
  TAB_AS_INDENT: 'un tabulador usado como sangría',
};

export const YAML_FOUND: Words<typeof en.YAML_FOUND> = {
  unreadable: 'algo que no se pudo leer',
  misplaced: 'algo que no va aquí',
  collectionAsKey: 'una lista o un mapa usado como clave',
  escape: (found) => `la secuencia de escape ${found}, que YAML no tiene`,
};

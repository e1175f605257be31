import type { DamagedPart } from '../../core/model/problem-args.js';
import type * as en from '../en/badge-texts.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { found as foundText } from './said.js';

const DAMAGED: Readonly<Record<DamagedPart, string>> = {
  length: 'una parte de la imagen es más larga que el archivo',
  checksum: 'una parte de la imagen no coincide con su suma de comprobación',
  end: 'la imagen termina antes de tiempo',
  compression: 'la insignia que contiene no se puede descomprimir en 1 MiB o menos',
  text: 'la insignia que contiene no es texto UTF-8',
  'text-size': 'la insignia que contiene ocupa más de 1 MiB',
  markup: 'no es XML bien formado',
};

export const BADGE_TEXTS: Words<typeof en.BADGE_TEXTS> = {
  'badge/none': ({ name, carrier }) =>
    `${quote(name)} es una imagen ${carrier === 'png' ? 'PNG' : 'SVG'} sin una insignia dentro; descarga la insignia de la página que la muestra, no solo la imagen`,
  'badge/several': ({ name, found }) =>
    `Se esperaba una sola credencial en ${quote(name)}, se encontraron ${found}; guarda la que te interesa en un archivo propio`,
  'badge/address': ({ name, address }) =>
    `${quote(name)} solo contiene la dirección ${quote(address)}, y aquí no se descarga nada; ábrela, guarda el JSON que muestra y nombra ese archivo`,
  'badge/unknown-kind': ({ name, found }) =>
    `Se esperaba una insignia en ${quote(name)}, como JSON, JWT, PNG o SVG; se encontró un archivo que empieza con ${quote(found)}; descarga la insignia misma`,
  'badge/damaged': ({ name, part }) =>
    `El archivo ${quote(name)} está dañado: ${DAMAGED[part]}; descárgalo otra vez`,
  'badge/doctype': ({ name }) =>
    `${quote(name)} tiene un DOCTYPE o entidades, que pueden cargar otros archivos, así que no se lee; pide la insignia como PNG o JSON`,
  'badge/too-large': ({ name, limit }) =>
    `${quote(name)} supera el límite de ${limit / 2 ** 20} MiB para ${limit > 2 ** 20 ? 'una insignia' : 'los datos de una insignia'}; guarda solo la insignia, sin lo que la rodea`,
  'badge/too-many-values': ({ name, limit }) =>
    `${quote(name)} tiene más de ${limit} valores, que ninguna insignia tiene; guarda solo la insignia, sin lo que la rodea`,
  'badge/not-a-badge': ({ name, found }) =>
    `Se esperaba una insignia en ${quote(name)} (Open Badges 2 o 3, CLR 2, una European Digital Credential o una descripción en CTDL), ${foundText(found, plain)}; descarga la insignia de una persona, no su clase ni su emisor`,
  'badge/token': ({ name, part }) =>
    `La parte "${part}" del token en ${quote(name)} no es JSON; cópialo entero`,
  'badge/key': ({ name }) =>
    `Se esperaba una clave pública en ${quote(name)}, como JWK, JWKS o PEM, y no se encontró ninguna que sirva; pídela al emisor`,
};

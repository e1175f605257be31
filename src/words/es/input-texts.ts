import type * as en from '../en/input-texts.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { said } from './said.js';

const PARTS: Readonly<Record<string, string>> = {
  row: 'esta fila',
  record: 'este registro',
  document: 'este documento',
};

export const INPUT_TEXTS: Words<typeof en.INPUT_TEXTS> = {
  'input/not-found': ({ name }) => `No existe el archivo ${quote(name)}; revisa el nombre y la carpeta`,
  'input/not-a-file': ({ name, kind }) =>
    `Se esperaba un archivo, pero ${quote(name)} es ${plain(said(kind))}; nombra un archivo`,
  'input/not-permitted': ({ name }) => `No hay permiso para leer ${quote(name)}; revisa sus permisos`,
  'input/unreadable': ({ name, reason }) => `No se pudo leer ${quote(name)}: ${plain(said(reason))}`,
  'input/too-large': ({ limit, ...what }) =>
    capital(`${called(what)} supera el límite de ${sizeText(limit)}; divídelo`),
  'input/line-too-long': ({ limit }) => `La línea supera el límite de ${sizeText(limit)}; divídela`,
  'input/empty': ({ name, expected = 'YAML o JSON' }) =>
    `${quote(name)} no contiene nada; se esperaba ${plain(said(expected))}`,
  'input/not-utf8': ({ found, ...what }) => {
    const target =
      'part' in what && what.part === 'row' ? 'la tabla como "CSV UTF-8"' : 'el texto como UTF-8';
    return `Se esperaba texto UTF-8 en ${called(what)}, pero hay ${plain(said(found))}; guarda ${target}`;
  },
  'input/workbook': ({ name, kind }) =>
    `${quote(name)} es ${WORKBOOKS[kind]}, y no texto; ábrelo en un programa de hojas de cálculo y guarda la hoja como "CSV UTF-8"`,
  'input/nul': ({ name }) =>
    `${quote(name)} tiene bytes NUL, así que no es texto; nombra un archivo YAML o JSON`,
};

const WORKBOOKS = {
  zip: 'un archivo ZIP, como los que escriben las hojas de cálculo (.xlsx, .ods)',
  compound: 'un archivo de una hoja de cálculo antigua (.xls)',
};

function sizeText(bytes: number): string {
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20} MiB`;
  return bytes % 2 ** 10 === 0 ? `${bytes / 2 ** 10} KiB` : `${bytes} bytes`;
}

function called(what: { readonly name: string } | { readonly part: string }): string {
  return 'name' in what ? quote(what.name) : (PARTS[what.part] ?? what.part);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

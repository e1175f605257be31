import type { BadgeState, BadgeTopic, Carrier } from '../../core/badge/badge.js';
import type { BadgeSubject, Checked, NotChecked } from '../../core/badge/badge-result.js';
import { BADGE_STANDARDS } from '../badge-standards.js';
import type * as en from '../en/badge.js';
import type { Words } from '../spoken.js';
import { dayText } from './numbers.js';

const CARRIERS: Readonly<Record<Carrier, string>> = {
  json: 'como JSON',
  jwt: 'como token firmado',
  png: 'en una imagen PNG',
  svg: 'en una imagen SVG',
};

const SUBJECTS: Readonly<Record<BadgeSubject, string>> = {
  standard: 'Estándar',
  name: 'Nombre',
  issuer: 'Emisor',
  recipient: 'Titular',
  dates: 'Fechas',
  criteria: 'Criterios',
  assessment: 'Evaluación',
  skills: 'Habilidades',
  evidence: 'Evidencia',
  accreditation: 'Avales',
  address: 'Dirección',
  signature: 'Firma',
  status: 'Revocación',
};

const PREFIXES: Partial<Readonly<Record<BadgeTopic, string>>> = {
  version: 'versión',
  creator: 'hecha por',
  issued: 'desde',
  expires: 'hasta',
  credit: 'créditos',
};

type Sentence = (about: string, by: Checked['by']) => string;

const KEY = (by: Checked['by']): string =>
  by === 'given' ? 'la clave de --key' : 'la clave que viene con ella';

const CHECKED: Readonly<Record<Checked['id'], Sentence>> = {
  'picture-intact': () => 'La imagen no está dañada',
  'fields-present': (about) => `Tiene ${about}`,
  'fields-missing': (about) => `Le falta ${about}`,
  'description-only': () => 'Describe una credencial, y no dice de nadie que la tenga',
  'letters-plain': () => 'El nombre no tiene letras que pasen por otras',
  'mixed-scripts': (about) =>
    `La palabra "${about}" mezcla letras de varios alfabetos; puede hacerse pasar por otro nombre`,
  'latin-look-alikes': (about) =>
    `La palabra "${about}" no tiene letras latinas pero parece tenerlas; puede hacerse pasar por otro nombre`,
  'unusual-letters': (about) =>
    `La palabra "${about}" tiene letras de forma poco común; puede hacerse pasar por otro nombre`,
  invisible: (about) =>
    `El nombre tiene un carácter invisible, ${about}; puede hacerse pasar por otro nombre`,
  'digit-in-word': (about) =>
    `La palabra "${about}" tiene una cifra donde se espera una letra; puede hacerse pasar por otro nombre`,
  'encoded-host': (about) =>
    `La dirección ${about} tiene letras fuera de ASCII; puede hacerse pasar por otra`,
  'other-host': (about) =>
    `Está en ${about}, que no es del dominio del emisor; mira si el sitio propio del emisor lo nombra`,
  'no-end': () => 'No indica un final',
  'in-force': (about) => `Vigente ese día; termina después del ${dayText(about)}`,
  expired: (about) => `Vencida: terminó después del ${dayText(about)}`,
  'not-yet': (about) => `Todavía no vale: empieza el ${dayText(about)}`,
  'no-date': (about) => `"${about}" no es una fecha que se pueda leer`,
  revoked: (about) => `Dice de sí misma que está revocada${about === '' ? '' : `: "${about}"`}`,
  'disclosures-fit': (about) =>
    about === '1'
      ? 'El único dato que revela encaja con los resúmenes criptográficos del token'
      : `Los ${about} datos que revela encajan con los resúmenes criptográficos del token`,
  'disclosures-differ': (about) =>
    about === '1'
      ? 'Un dato que revela no encaja con los resúmenes criptográficos del token: se cambió, se cortó o se añadió; aquí se deja fuera'
      : `${about} datos que revela no encajan con los resúmenes criptográficos del token: se cambiaron, se cortaron o se añadieron; aquí se dejan fuera`,
  'claims-hidden': (about) =>
    about === '1'
      ? 'Un dato no se revela, o ninguno: un resumen criptográfico puede no representar nada'
      : `${about} datos no se revelan, o menos: un resumen criptográfico puede no representar nada`,
  'signature-none': () => 'No tiene una firma que se pueda comprobar aquí',
  'signature-unsigned': () =>
    'El token dice de sí mismo que no tiene firma; puede haberlo escrito cualquiera',
  'signature-matches': (about, by) =>
    by === 'given'
      ? `La firma (${about}) encaja con ${KEY(by)}: quien tiene esa clave firmó esto, y desde entonces no se cambió nada. La clave no dice quién es`
      : `La firma (${about}) encaja con ${KEY(by)}: desde entonces no se cambió nada. Cualquiera puede hacer una clave así, de modo que no dice quién firmó`,
  'signature-differs': (about, by) =>
    `La firma (${about}) no encaja con ${KEY(by)}: se cambió el texto, o firmó otra clave`,
  'signature-no-key': (about) => `Está firmada (${about}), y la clave no está aquí; dala con --key`,
  'signature-other-key': (about) => `Ninguna clave de --key es de la clase que necesita su firma (${about})`,
  'signature-unknown-algorithm': (about) => `Su firma es de una clase que aquí no se comprueba: "${about}"`,
};

const NOT_CHECKED: Readonly<Record<NotChecked['id'], (about: string) => string>> = {
  'accepted-standard': () => 'Si sigue todas las reglas del estándar: solo se lee lo que aquí se usa',
  'who-it-is': () =>
    'Quién está detrás del nombre: el archivo lo dice de sí mismo. Mira en el sitio propio del emisor',
  'is-you': () => 'Si trata de ti: eso le toca decirlo al emisor',
  'is-you-hashed': () =>
    'Si trata de ti: el titular está codificado, y solo puede comparar quien conoce la dirección',
  page: () => 'Lo que dice su página: no se descarga nada. Ábrela',
  'is-true': () => 'Si es así: el archivo lo dice de sí mismo',
  endorser: () => 'Si lo dicen ellos mismos: mira en su propio sitio',
  hosted: (about) =>
    about === ''
      ? 'De dónde viene: no da ninguna dirección con la que compararla'
      : 'De dónde viene: lo confirma su dirección, y no se descarga nada. Ábrela',
  key: (about) => `La clave que nombra, ${about}: no se descarga nada`,
  proof: (about) =>
    `La prueba que contiene (${about}): comprobarla requiere reglas de JSON-LD que aquí no están incluidas`,
  disclosures: (about) =>
    `Lo que revela: sus resúmenes criptográficos son de una clase que aquí no se calcula, "${about}", así que no se lee nada de ello`,
  'key-binding': () =>
    'Si la muestra su titular: el token de vinculación que lleva se hizo para quien lo pidió, y su pregunta no está aquí',
  status: (about) =>
    about === ''
      ? 'Si fue revocada: no dice dónde preguntarlo'
      : 'Si fue revocada: eso se pregunta en línea, y no se descarga nada',
};

const STATES: Readonly<Record<BadgeState, string>> = {
  expired: 'vencida o revocada',
  tampered: 'su firma no encaja',
  'not-established': 'sin confirmar por una firma que encaje con una clave tuya',
};

export const BADGE_PAGE: Words<typeof en.BADGE_PAGE> = {
  title: 'Insignia',
  unnamed: 'sin nombre',
  addresses: 'Direcciones',
  addressNumber: (number) => `dirección ${number}`,
  file: 'Leído',
  fileText: (standard, carrier, asOf) =>
    `${BADGE_STANDARDS[standard]}, ${CARRIERS[carrier]}; los días se comparan con el ${dayText(asOf)}`,
  says: 'Lo que dice',
  checked: 'Lo que se comprobó aquí',
  notChecked: 'Lo que no, y por qué',
  about: 'Sobre',
  standard: (standard) => BADGE_STANDARDS[standard],
  part: ({ topic, text }) => {
    const prefix = PREFIXES[topic];
    return prefix === undefined ? text : `${prefix} ${text}`;
  },
  subject: (subject) => SUBJECTS[subject],
  nothing: 'nada',
  more: (more) => `y ${more} más`,
  checkedText: ({ id, about = '', by }) => CHECKED[id](about, by),
  notCheckedText: ({ id, about = '' }) => NOT_CHECKED[id](about),
  look: 'Mira en',
  origin: 'Origen',
  state: (state) => STATES[state],
  established: 'una clave que diste encaja con su firma',
};

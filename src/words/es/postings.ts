import type { ApartReason } from '../../core/postings/count-postings.js';
import type { StatedDemand } from '../../core/postings/heading.js';
import type * as en from '../en/postings.js';
import type { Words } from '../spoken.js';
import { counted } from './numbers.js';

const APART: Readonly<Record<ApartReason, string>> = {
  'too-short': 'demasiado corta',
  duplicate: 'repite otra',
  'near-duplicate': 'casi repite otra',
  'own-advert': 'publicidad de ella',
  'other-role': 'para otro puesto',
};

/** As in "3 of this kind". */
const APART_COUNTED: Readonly<Record<ApartReason, readonly [one: string, many: string]>> = {
  'too-short': ['demasiado corta', 'demasiado cortas'],
  duplicate: ['que repite otra', 'que repiten otra'],
  'near-duplicate': ['que casi repite otra', 'que casi repiten otra'],
  'own-advert': ['de publicidad de ella', 'de publicidad de ella'],
  'other-role': ['para otro puesto', 'para otro puesto'],
};

const DEMANDS: Readonly<Record<StatedDemand, string>> = {
  required: 'exigida',
  preferred: 'como ventaja',
  unclear: 'no está claro si exigida o como ventaja',
};

const postingsText = (count: number): string => counted(count, 'oferta', 'ofertas');

export const POSTINGS_PAGE: Words<typeof en.POSTINGS_PAGE> = {
  title: 'Ofertas de empleo que nombran',
  counted: 'Está en',
  hits: (hits, of, files) => `${hits} de ${postingsText(of)} en ${counted(files, 'archivo', 'archivos')}`,
  range: 'Rango',
  span: (low, high, confidence) =>
    `del ${low} al ${high} % de ofertas así, con una confianza del ${confidence} %`,
  names: 'Nombres',
  not: 'No',
  role: 'Puesto',
  tooFew: 'Pocas',
  tooFewText: (atLeast, question) =>
    `${question} necesita ${atLeast} ofertas o más; con menos cuenta como desconocida`,
  answer: 'Responde',
  language: 'Idioma',
  otherLanguage: ({ why, texts, of }) =>
    why === 'script'
      ? `${texts} de ${counted(of, 'texto', 'textos')} ${texts === 1 ? 'está' : 'están'} en otra escritura que estos nombres; si allí se llama de otra manera, añade ese nombre con --alias`
      : `${texts} de ${counted(of, 'texto', 'textos')} casi no ${texts === 1 ? 'tiene' : 'tienen'} las palabras más comunes del inglés; si en su idioma se llama de otra manera, añade ese nombre con --alias. Lo exigido y lo que es una ventaja se distinguen solo en inglés`,
  others: 'Qué nombran estas ofertas',
  othersLead: 'De las mismas ofertas; una puede nombrar varias.',
  othersColumns: [
    { head: 'Credencial', kind: 'title' },
    { head: 'Aparece en', kind: 'text' },
    { head: 'Rango', kind: 'text' },
  ],
  thisOne: (names) => `${names} (esta)`,
  hitsIn: (hits, of) => `${hits} de ${of}`,
  percent: (low, high) => `del ${low} al ${high} %`,
  named: 'Dónde se la nombra',
  apart: 'Leídas, pero sin contar',
  suggested: 'Otras grafías, que no se buscaron',
  suggestion: (name, adds) => `--alias "${name}" la encontraría en ${counted(adds, 'oferta', 'ofertas')} más`,
  hit: 'Cita',
  apartWord: 'Texto',
  aliasWord: 'Grafía',
  demand: (demand, heading) =>
    heading === undefined ? DEMANDS[demand] : `${DEMANDS[demand]}, en "${heading}"`,
  foundAs: (name) => `como "${name}"`,
  apartText: (place, why, of, namesIt) =>
    `${place}: ${APART[why]}${of === undefined ? '' : `, ${of}`}${namesIt ? '; la nombra' : ''}`,
  more: (count) => `y ${count} más; -o FILE.md las tiene todas`,
};

export const apartSummary: typeof en.apartSummary = (counts) =>
  [...counts].map(([why, count]) => counted(count, ...APART_COUNTED[why])).join(', ');

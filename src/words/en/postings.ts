import type { ApartReason } from '../../core/postings/count-postings.js';
import type { StatedDemand } from '../../core/postings/heading.js';
import type { OtherLanguage } from '../../core/postings/language-gauge.js';
import { counted } from './phrases.js';

const APART: Readonly<Record<ApartReason, string>> = {
  'too-short': 'too short',
  duplicate: 'repeats another',
  'near-duplicate': 'nearly repeats another',
  'own-advert': 'an advert for it',
  'other-role': 'for another role',
};

const DEMANDS: Readonly<Record<StatedDemand, string>> = {
  required: 'required',
  preferred: 'preferred',
  unclear: 'unclear whether required or preferred',
};

/** Texts of the page about counted postings. */
export const POSTINGS_PAGE = {
  title: 'Job postings that name',
  counted: 'Named in',
  hits: (hits: number, of: number, files: number): string =>
    `${hits} of ${counted(of, 'posting')} in ${counted(files, 'file')}`,
  range: 'Range',
  span: (low: number, high: number, confidence: number): string =>
    `${low} to ${high} % of such postings, at ${confidence} % confidence`,
  names: 'Names',
  not: 'Not',
  role: 'Role',
  tooFew: 'Too few',
  tooFewText: (atLeast: number, question: string): string =>
    `${question} takes ${atLeast} postings or more; with fewer it counts as unknown`,
  answer: 'Answer',
  language: 'Language',
  otherLanguage: ({ why, texts, of }: OtherLanguage): string =>
    why === 'script'
      ? `${texts} of ${counted(of, 'text')} ${texts === 1 ? 'is' : 'are'} written in another script than these names; if it is called something else there, add that with --alias`
      : `${texts} of ${counted(of, 'text')} ${texts === 1 ? 'has' : 'have'} hardly any of the commonest English words; if it has another name in their language, add that with --alias. Required and preferred are told apart in English only`,
  others: 'What these postings name',
  othersLead: 'Of the same postings; one may name several.',
  othersColumns: [
    { head: 'Credential', kind: 'title' },
    { head: 'Named in', kind: 'text' },
    { head: 'Range', kind: 'text' },
  ] as const,
  thisOne: (names: string): string => `${names} (this one)`,
  hitsIn: (hits: number, of: number): string => `${hits} of ${of}`,
  percent: (low: number, high: number): string => `${low} to ${high} %`,
  named: 'Where it is named',
  apart: 'Read, but not counted',
  suggested: 'Other spellings, not looked for',
  suggestion: (name: string, adds: number): string =>
    `--alias "${name}" would find it in ${counted(adds, 'more posting')}`,
  hit: 'Quote',
  apartWord: 'Text',
  aliasWord: 'Spelling',
  demand: (demand: StatedDemand, heading: string | undefined): string =>
    heading === undefined ? DEMANDS[demand] : `${DEMANDS[demand]}, under "${heading}"`,
  foundAs: (name: string): string => `as "${name}"`,
  apartText: (place: string, why: ApartReason, of: string | undefined, namesIt: boolean): string =>
    `${place}: ${APART[why]}${of === undefined ? '' : `, ${of}`}${namesIt ? '; names it' : ''}`,
  more: (count: number): string => `and ${count} more; -o FILE.md has all of them`,
};

/** How many texts there are of each kind that does not count, in a message. */
export function apartSummary(counts: ReadonlyMap<ApartReason, number>): string {
  return [...counts].map(([why, count]) => `${count} ${APART[why]}`).join(', ');
}

import type { Basis } from '../../../core/model/evidence.js';

const BASIS_CHOICES: Readonly<Record<Basis, string>> = {
  'official-page': 'An official page that settles it by itself: terms, exam guide, fees',
  independent: 'Someone independent of the issuer',
  'issuer-claim': 'The issuer, about itself',
  hearsay: 'Something I have heard or read somewhere',
  guess: 'My own guess',
};

/** Prompts for source, basis, date and note of an answer. */
export const EVIDENCE_PROMPTS = {
  source: {
    ask: (question: string, none: string): string =>
      `Where did you find the answer to "${question}"? A web address or a few words (${none})`,
    refused: 'Type the whole address, with http:// or https://, or say in words what the source is.',
    help: 'What someone else would need to find it again: the address of the page, or for example "letter of the registrar".',
  },
  basis: { ask: 'Who says so?', open: 'I would rather not say', choices: BASIS_CHOICES },
  checked: {
    ask: 'When did you look it up? (YYYY-MM-DD)',
    help: 'The day on which you saw it: an answer ages from there. Enter alone gives the day that is shown.',
  },
  note: {
    ask: (none: string): string => `A note? (${none})`,
    help: 'Anything that you want to read beside the answer later; it never counts.',
  },
  none: (key: string): string => `${key} for none`,
};

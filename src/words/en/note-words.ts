import { MOST_ANSWERS_ON_ONE_ADDRESS, type Note } from '../../core/model/note.js';
import { counted } from './phrases.js';

/** The text of each note, before the names of its subjects; undefined if another part of the screen says it. */
export const NOTE_SAYINGS: Readonly<Record<Note['id'], string | undefined>> = {
  missing: 'No answer yet, so each counts as unknown',
  stale: 'Too old, so it counts as unknown again',
  contradicted: 'Your check contradicts the answer, so it counts as unknown until it is answered again',
  'check-contradicted': 'Your check did not find what it should',
  undated: 'No date, so it never ages',
  'no-source': 'Counted, but without the source it should have',
  'source-required': 'No source, which this run requires, so it counts as unknown',
  'shared-source': `One address for more than ${MOST_ANSWERS_ON_ONE_ADDRESS} answers, so a mistake there counts several times`,
  'issuer-claim': "Based only on the issuer's word",
  hearsay: 'Rests on hearsay',
  guess: 'Rests on a guess',
  'excludes-nothing': 'The answer still allows every other one, so it counts as unknown',
  'too-few': 'Too few were counted to say anything, so it counts as unknown',
  parked: 'Answered, but no longer asked, so it does not count',
  'rubric-changed':
    'The rubric has changed since the answers were given; what reads otherwise now is to be answered again',
  // The verdict names them itself.
  'not-applicable': undefined,
};

/** A source that several answers have. */
export const SOURCE_OF = (source: string, answers: number): string =>
  `${source} (${counted(answers, 'answer')})`;

/** How much of what counts is answered, and how much of it has a source, in percent. */
export const COVERAGE = (answered: number, withSource: number): string =>
  `Answered: ${answered}% of what counts. With a source: ${withSource}%.`;

import { MOST_ANSWERS_ON_ONE_ADDRESS, type Note } from '../../core/model/note.js';
import type { ProfileResult, Report } from '../../core/model/result.js';
import { wholePercent } from '../numbers/whole-numbers.js';
import { answerLabel, capitalised, counted, questionText, restsOn, titleOfId } from './phrases.js';

/** The text of each note, before the names of its subjects; undefined if another part of the screen says it. */
const SAYINGS: Readonly<Record<Note['id'], string | undefined>> = {
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

/** A note about some answers, and their names. */
export interface NoteView {
  readonly saying: string;
  readonly names: readonly string[];
}

/** The notes as short plain sentences, one per kind, in the order of first occurrence. */
export function noteViews({ rubric, result }: Report): readonly NoteView[] {
  const kinds = [...new Set(result.notes.map((note) => note.id))];
  return kinds.flatMap((kind) => {
    const saying = SAYINGS[kind];
    if (saying === undefined) return [];
    const all = result.notes
      .filter((note) => note.id === kind)
      .flatMap((note) => nameOf({ rubric, result }, note));
    // Alternative questions may have the same text.
    const names = [...new Set(all)];
    return [{ saying: names.length === 0 ? `${saying}.` : `${saying}:`, names }];
  });
}

function nameOf({ rubric, result }: Report, note: Note): readonly string[] {
  if (note.source !== undefined) return [`${note.source} (${counted(note.answers ?? 0, 'answer')})`];
  const { question: id } = note;
  if (id !== undefined) {
    const given = note.id === 'too-few' ? rowOf(result, id)?.value : undefined;
    return [questionText(rubric, id) + (given === undefined ? '' : ` (${answerLabel(rubric, id, given)})`)];
  }
  if (note.check === undefined) return [];
  const item = result.checklist.find((each) => each.id === note.check);
  return [item?.title ?? titleOfId(note.check)];
}

function rowOf({ profile, criteria }: Report['result'], id: string): ProfileResult | undefined {
  return [...profile, ...criteria.flatMap(({ questions }) => questions)].find((row) => row.id === id);
}

/** How much of what counts is answered, and how much of it has a source. */
export function coverageSentence({ result }: Report): string {
  const { answered, withSource } = result.coverage;
  const on = restsOn(result.coverage);
  const said = `Answered: ${wholePercent(answered)}% of what counts. With a source: ${wholePercent(withSource)}%.`;
  return on.length === 0 ? said : `${said} ${capitalised(on.join(', '))}.`;
}

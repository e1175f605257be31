import type { Note } from '../../core/model/note.js';
import type { ProfileResult, Report } from '../../core/model/result.js';
import { wholePercent } from '../numbers/whole-numbers.js';
import { COVERAGE, NOTE_SAYINGS, SOURCE_OF } from './note-words.js';
import { answerLabel, capitalised, questionText, restsOn, titleOfId } from './phrases.js';

/** A note about some answers, and their names. */
export interface NoteView {
  readonly saying: string;
  readonly names: readonly string[];
}

/** The notes as short plain sentences, one per kind, in the order of first occurrence. */
export function noteViews({ rubric, result }: Report): readonly NoteView[] {
  const kinds = [...new Set(result.notes.map((note) => note.id))];
  return kinds.flatMap((kind) => {
    const saying = NOTE_SAYINGS[kind];
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
  if (note.source !== undefined) return [SOURCE_OF(note.source, note.answers ?? 0)];
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
  const said = COVERAGE(wholePercent(answered), wholePercent(withSource));
  return on.length === 0 ? said : `${said} ${capitalised(on.join(', '))}.`;
}

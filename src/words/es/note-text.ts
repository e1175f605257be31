import { MOST_ANSWERS_ON_ONE_ADDRESS, type Note } from '../../core/model/note.js';
import type { ProfileResult, Report } from '../../core/model/result.js';
import type * as en from '../en/note-text.js';
import { capitalised, questionText, titleOfId } from '../en/phrases.js';
import { counted, percentText } from './numbers.js';
import { answerLabel, restsOn } from './phrases.js';

/** The text of each note, before the names of its subjects; undefined if another part of the screen says it. */
const SAYINGS: Readonly<Record<Note['id'], string | undefined>> = {
  missing: 'Todavía sin respuesta, así que cada una cuenta como desconocida',
  stale: 'Demasiado antigua, así que vuelve a contar como desconocida',
  contradicted:
    'Tu comprobación contradice la respuesta, así que cuenta como desconocida hasta que la respondas otra vez',
  'check-contradicted': 'Tu comprobación no encontró lo que debería',
  undated: 'Sin fecha, así que nunca envejece',
  'no-source': 'Contada, pero sin la fuente que debería tener',
  'source-required': 'Sin fuente, y esta ejecución la exige, así que cuenta como desconocida',
  'shared-source': `Una dirección para más de ${MOST_ANSWERS_ON_ONE_ADDRESS} respuestas, así que un error ahí cuenta varias veces`,
  'issuer-claim': 'Basada solo en la palabra del emisor',
  hearsay: 'Se sabe solo de oídas',
  guess: 'Es una suposición',
  'excludes-nothing': 'La respuesta aún admite todas las demás, así que cuenta como desconocida',
  'too-few': 'Se contaron demasiado pocas para decir algo, así que cuenta como desconocida',
  parked: 'Respondida, pero ya no se pregunta, así que no cuenta',
  'rubric-changed':
    'La rúbrica cambió desde que se dieron las respuestas; lo que ahora se lee de otra forma hay que responderlo otra vez',
  // The verdict names them itself.
  'not-applicable': undefined,
};

export const noteViews: typeof en.noteViews = ({ rubric, result }) => {
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
};

function nameOf({ rubric, result }: Report, note: Note): readonly string[] {
  if (note.source !== undefined)
    return [`${note.source} (${counted(note.answers ?? 0, 'respuesta', 'respuestas')})`];
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

export const coverageSentence: typeof en.coverageSentence = ({ result }) => {
  const { answered, withSource } = result.coverage;
  const on = restsOn(result.coverage);
  const said = `Respondido: el ${percentText(answered)} de lo que cuenta. Con fuente: el ${percentText(withSource)}.`;
  return on.length === 0 ? said : `${said} ${capitalised(on.join(', '))}.`;
};

import type { TableSettings } from '../../batch/framing/csv.js';
import { type InputKind, kindByName } from '../../batch/framing/input-kind.js';
import { type InputHints, openRecords } from '../../batch/framing/open-records.js';
import type { Records } from '../../batch/record.js';
import type { TableNotes } from '../../core/batch/table-notes.js';
import { failure, type Outcome, type Problem } from '../../core/model/problem.js';
import type { ByteStream, Files } from '../../ports/files.js';
import { tableNotes } from '../../words/en/batch/table-notes.js';
import { NAMES } from '../../words/en/names.js';
import { type PlannedInputs, STANDARD_INPUT } from './plan-inputs.js';

/** Reads one input after the other; problems with a whole input are reported, and the next one is read. */
export async function* readInputs(
  files: Pick<Files, 'readBytes'>,
  inputs: PlannedInputs,
  run: Omit<TableSettings, 'tellNotes'>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  note: (line: string) => Promise<void>,
): Records {
  const paths = pathsIn(inputs);
  for (const path of paths) {
    const stream = await files.readBytes(toRead(path));
    const file = paths.length > 1 && { file: path };
    const tellNotes = async (notes: TableNotes): Promise<void> => {
      for (const line of tableNotes(notes, nameOf(path))) await note(line);
    };
    const hints = { ...hintsOf(path, inputs.kind), ...run, ...file, tellNotes };
    const records = stream.ok ? await openedRecords(stream.value, hints) : stream;
    if (stream.ok && records.ok) yield* untilTrouble(records.value, stream.value);
    else if (!records.ok) await tell(records.problems.map((each) => inInput(each, path)));
    const trouble = stream.ok && records.ok ? stream.value.trouble() : undefined;
    if (trouble !== undefined) await tell([trouble]);
  }
}

/** A record after a read error is cut off: half a document may look like a whole one. */
async function* untilTrouble(records: Records, { trouble }: ByteStream): Records {
  for await (const some of records) if (trouble() === undefined) yield some;
}

async function openedRecords(
  { pieces, trouble }: ByteStream,
  hints: InputHints & TableSettings,
): Promise<Outcome<Records>> {
  const records = await openRecords(pieces, hints);
  const unread = trouble();
  // An input that could not be read is not empty, or wrong in another way.
  return records.ok || unread === undefined ? records : failure(unread);
}

/** The inputs by name, of which standard input is the only one if none is named. */
export function pathsIn({ files }: PlannedInputs): readonly string[] {
  return files.length === 0 ? [STANDARD_INPUT] : files;
}

/** The path to read; none for standard input. */
export function toRead(path: string): string | undefined {
  return path === STANDARD_INPUT ? undefined : path;
}

/** What is known about an input from its name and from `--input`. */
export function hintsOf(path: string, kind: InputKind | undefined): InputHints {
  const named = kindByName(path);
  const known = kind ?? named;
  return {
    name: nameOf(path),
    ...(kind !== undefined && { kind }),
    ...(named !== undefined && { named }),
    // A file of lines may be empty, as one part of many; empty standard input is a mistake.
    emptiness: known === 'ndjson' && path !== STANDARD_INPUT ? 'allowed' : 'refused',
  };
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? NAMES.standardInput : path;
}

/** Adds the file to a problem that has only a line. */
function inInput(found: Problem, path: string): Problem {
  return found.where.line === undefined || found.where.file !== undefined
    ? found
    : { ...found, where: { ...found.where, file: nameOf(path) } };
}

import type { TableSettings } from '../../batch/framing/csv.js';
import { kindByName } from '../../batch/framing/input-kind.js';
import { openRecords } from '../../batch/framing/open-records.js';
import type { Records } from '../../batch/record.js';
import type { TableNotes } from '../../core/batch/table-notes.js';
import { failure, type Outcome, type Problem, success } from '../../core/model/problem.js';
import type { ByteStream, Files } from '../../ports/files.js';
import { tableNotes } from '../../words/en/batch/table-notes.js';
import { NAMES } from '../../words/en/names.js';
import { type PlannedInputs, STANDARD_INPUT } from './plan-inputs.js';

/** Reads one input after the other; problems with a whole input are reported, and the next one is read. */
export async function* readInputs(
  files: Pick<Files, 'readBytes'>,
  { files: named, kind }: PlannedInputs,
  run: Omit<TableSettings, 'tellNotes'>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  note: (line: string) => Promise<void>,
): Records {
  const paths = named.length === 0 ? [STANDARD_INPUT] : named;
  for (const path of paths) {
    const stream = await files.readBytes(path === STANDARD_INPUT ? undefined : path);
    const file = paths.length > 1 ? path : undefined;
    const tellNotes = async (notes: TableNotes): Promise<void> => {
      for (const line of tableNotes(notes, nameOf(path))) await note(line);
    };
    const opening = { ...run, file, kind, tellNotes };
    const records = stream.ok ? await openedRecords(stream.value, path, opening) : stream;
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
  path: string,
  {
    file,
    kind,
    ...rest
  }: Pick<PlannedInputs, 'kind'> & TableSettings & { readonly file: string | undefined },
): Promise<Outcome<Records>> {
  const named = kindByName(path);
  const known = kind ?? named;
  const records = await openRecords(pieces, {
    name: nameOf(path),
    ...(file !== undefined && { file }),
    ...(kind !== undefined && { kind }),
    ...(named !== undefined && { named }),
    // A file of lines may be empty, as one part of many; empty standard input is a mistake.
    emptiness: known === 'ndjson' && path !== STANDARD_INPUT ? 'allowed' : 'refused',
    ...rest,
  });
  const unread = trouble();
  // An input that could not be read is not empty, or wrong in another way.
  if (!records.ok && unread !== undefined) return failure(unread);
  return records.ok ? success(records.value) : records;
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

import { kindByName } from '../batch/framing/input-kind.js';
import { openRecords } from '../batch/framing/open-records.js';
import { type RecordSettings, readRecord } from '../batch/read-record.js';
import type { Body, RawRecord } from '../batch/record.js';
import { failure, type Outcome, type Problem, success } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import type { Ports } from '../ports/ports.js';
import { tableNotes } from '../words/en/batch/table-notes.js';
import { NAMES } from '../words/en/names.js';
import { withFittingRubric } from './fitting-rubric.js';
import type { GatherFlags } from './gather.js';
import type { GatheredCandidate } from './gathered-candidate.js';
import { chooseRubric, loadNamedRubric } from './load-rubric.js';
import { readSet } from './read-set.js';
import { type FoundRubric, rubricFinder } from './rubric-for.js';
import { type Notes, sayWaiting } from './say-waiting.js';

/** What all records of a list are read with. */
export interface ListRun {
  readonly asOf: string;
  readonly flags: GatherFlags;
  readonly messages: Notes;
  /** Columns of a table to leave out. */
  readonly skipColumns?: readonly string[];
}

/** Reads the candidates of one table, NDJSON, JSON list or YAML stream; a refused one does not stop the others. */
export async function* listedCandidates(
  ports: Ports,
  path: string,
  run: ListRun,
): AsyncGenerator<Outcome<GatheredCandidate>> {
  const name = chooseRubric(run.flags.rubric, ports.environment.rubric);
  const loaded = await loadNamedRubric(ports, name);
  const reading = loaded.ok ? readingBy({ name, loaded: loaded.value }, run) : loaded;
  if (!reading.ok) return yield reading;
  const find = rubricFinder();
  const inList = { name: path === '-' ? NAMES.standardInput : path };
  for await (const record of recordsOf(ports, path, reading.value.loaded.rubric, run)) {
    if (!record.ok) yield record;
    else {
      const read = await readByOwnRubric(reading.value, record.value.body, async (id) => {
        const own = await find(ports, undefined, { ...inList, origin: 'input', rubricId: id });
        return own.ok ? readingBy(own.value, run) : own;
      });
      yield read.ok
        ? success({ ...inList, ...placeOf(record.value), ...read.value })
        : placedIn(inList.name, read.problems);
    }
  }
}

function placeOf({ record, body }: RawRecord): Pick<GatheredCandidate, 'record' | 'line'> {
  return { record, ...(body.kind !== 'refused' && { line: body.firstLine }) };
}

/** The settings to read records with, and the name of their rubric. */
type Reading = RecordSettings & { readonly rubricName: string };

function readingBy({ loaded, name: rubricName }: FoundRubric, { flags, asOf }: ListRun): Outcome<Reading> {
  const settings = readSet(loaded.rubric, flags.set ?? [], asOf);
  if (!settings.ok) return settings;
  return success({
    loaded,
    rubricName,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf,
    ...(settings.value.size > 0 && { settings: settings.value }),
  });
}

/** A record may name another rubric, by its id. */
async function readByOwnRubric(
  reading: Reading,
  body: Body,
  readingOf: (rubricId: string) => Promise<Outcome<Reading>>,
): Promise<Outcome<Pick<GatheredCandidate, 'answers' | 'loaded' | 'rubricName'>>> {
  const { answers } = await readRecord(reading, body);
  const { loaded, rubricName } = reading;
  if (answers.ok) return success({ answers: answers.value, loaded, rubricName });
  for (const { code, args } of answers.problems) {
    if (code !== 'answers/other-rubric') continue;
    const other = await readingOf(args.answered);
    return other.ok ? readByOwnRubric({ ...other.value, rubricIs: 'asked-for' }, body, readingOf) : other;
  }
  return answers;
}

/** The records, and last what kept the rest from being read. */
async function* recordsOf(
  { files, builtInRubrics }: Ports,
  path: string,
  rubric: Rubric,
  { asOf, messages, skipColumns = [] }: ListRun,
): AsyncGenerator<Outcome<RawRecord>> {
  const name = path === '-' ? NAMES.standardInput : path;
  const waits = (): void => sayWaiting(messages, 'candidates');
  const stream = await files.readBytes(path === '-' ? undefined : path, undefined, waits);
  if (!stream.ok) return yield stream;
  const { pieces, trouble } = stream.value;
  const named = kindByName(path);
  const opened = await openRecords(pieces, {
    rubric,
    asOf,
    skipColumns,
    name,
    emptiness: 'refused',
    ...(named !== undefined && { named }),
    tellNotes: async (notes) => {
      for (const line of tableNotes(notes, name)) await messages.info(line);
    },
  });
  if (opened.ok) {
    // A record before a read error may be cut off.
    for await (const some of opened.value)
      if (trouble() === undefined) yield* some.map((each) => success(each));
  }
  const found = trouble();
  if (found !== undefined) yield failure(found);
  else if (!opened.ok) yield placedIn(name, await withFittingRubric(opened.problems, builtInRubrics));
}

/** Adds the name of the list to problems that have only a line. */
function placedIn(file: string, problems: readonly Problem[]): Outcome<never> {
  return failure(...problems.map((each) => ({ ...each, where: { file, ...each.where } })));
}

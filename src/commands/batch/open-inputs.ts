import { AHEAD_FOR_FIRST, rubricOfFirst } from '../../batch/first-rubric.js';
import { readAhead } from '../../batch/framing/read-ahead.js';
import type { NamedRubric } from '../../core/answers/named-rubric.js';
import { type Outcome, success } from '../../core/model/problem.js';
import { chooseRubric } from '../../loading/load-rubric.js';
import type { ByteStream, Files } from '../../ports/files.js';
import type { Ports } from '../../ports/ports.js';
import type { CountedFiles } from './counted-files.js';
import type { PlannedInputs } from './plan-inputs.js';
import { hintsOf, pathsIn, toRead } from './read-inputs.js';

/** Inputs that are read from their first byte, whatever of them was looked at before. */
interface SeenInputs {
  readonly files: Pick<Files, 'readBytes'>;
  /** What the first record says of its rubric. */
  readonly named: NamedRubric;
}

/** The inputs of a run, and the name of its rubric. */
export interface OpenedInputs extends Pick<SeenInputs, 'files'> {
  readonly rubricName: string;
  /** Whether it is another one because the first record names it. */
  readonly isOfRecord: boolean;
}

/**
 * Chooses the one rubric of a run: by flag, else by the first record, which may come from anyone and can name only one
 * that is built in, else by environment or default.
 */
export async function openInputs(
  { environment, builtInRubrics }: Pick<Ports, 'environment' | 'builtInRubrics'>,
  flag: string | undefined,
  inputs: PlannedInputs,
  { files, leave }: Pick<CountedFiles, 'files' | 'leave'>,
  stop: AbortSignal,
): Promise<OpenedInputs> {
  const otherwise = chooseRubric(flag, environment.rubric);
  if (flag !== undefined) return { files, rubricName: otherwise, isOfRecord: false };
  // Standard input may be silent for long.
  stop.addEventListener('abort', leave);
  const seen = await lookInto(files, inputs);
  stop.removeEventListener('abort', leave);
  const { rubricId = otherwise } = seen.named;
  const isOfRecord = rubricId !== otherwise && (await builtInRubrics.ids()).includes(rubricId);
  return { files: seen.files, rubricName: isOfRecord ? rubricId : otherwise, isOfRecord };
}

/** Opens inputs up to the first that has a record. */
async function lookInto(files: Pick<Files, 'readBytes'>, inputs: PlannedInputs): Promise<SeenInputs> {
  const opened: Outcome<ByteStream>[] = [];
  let named: NamedRubric | undefined;
  for (const path of pathsIn(inputs)) {
    const stream = await files.readBytes(toRead(path));
    if (!stream.ok) opened.push(stream);
    else {
      const { whole, ...ahead } = readAhead(stream.value.pieces, AHEAD_FOR_FIRST);
      opened.push(success({ ...stream.value, pieces: whole }));
      const first = await rubricOfFirst(ahead, hintsOf(path, inputs.kind));
      // A record before a read error may be cut off.
      named = stream.value.trouble() === undefined ? first : {};
    }
    if (named !== undefined) break;
  }
  return {
    files: { readBytes: async (path) => opened.shift() ?? files.readBytes(path) },
    named: named ?? {},
  };
}

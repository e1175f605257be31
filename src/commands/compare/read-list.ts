import { kindByName } from '../../batch/framing/input-kind.js';
import { openRecords } from '../../batch/framing/open-records.js';
import { type RecordSettings, readRecord } from '../../batch/read-record.js';
import type { RawRecord } from '../../batch/record.js';
import type { Messages } from '../../cli/messages.js';
import { failure, type Outcome, type Problem, success } from '../../core/model/problem.js';
import type { GatheredCandidate, GatheredCandidates } from '../../loading/gather-several.js';
import { chooseRubric, loadRubric } from '../../loading/load-rubric.js';
import { readSet } from '../../loading/read-set.js';
import { sayWaiting } from '../../loading/say-waiting.js';
import type { Ports } from '../../ports/ports.js';
import { RECORDS } from '../../words/en/batch/rows.js';
import { NAMES } from '../../words/en/names.js';
import type { CompareFlags } from './options.js';
import { CANDIDATES, candidatesProblem } from './plan.js';

/** Reads the candidates of one table, NDJSON, JSON list or YAML stream; a refused one does not stop the others. */
export async function readList(
  ports: Ports,
  path: string,
  run: { readonly asOf: string; readonly flags: CompareFlags; readonly messages: Messages },
): Promise<Outcome<GatheredCandidates>> {
  const { flags, asOf, messages } = run;
  const rubricName = chooseRubric(flags.rubric, ports.environment.rubric);
  const loaded = await loadRubric(ports, rubricName);
  if (!loaded.ok) return loaded;
  const settings = readSet(loaded.value.rubric, flags.set ?? [], asOf);
  if (!settings.ok) return settings;
  const records = await recordsOf(ports, path, { rubric: loaded.value.rubric, asOf, messages });
  if (!records.ok) return records;
  if (records.value.length > CANDIDATES.most) {
    return failure(candidatesProblem(records.value.length, [path], ports.calledAs));
  }
  const reading: RecordSettings = {
    loaded: loaded.value,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf,
    ...(settings.value.size > 0 && { settings: settings.value }),
  };
  const name = path === '-' ? NAMES.standardInput : path;
  const candidates: GatheredCandidate[] = [];
  const problems: Problem[] = [];
  for (const { body } of records.value) {
    const { answers } = await readRecord(reading, body);
    if (answers.ok) candidates.push({ name, answers: answers.value, loaded: loaded.value, rubricName });
    else
      problems.push(...answers.problems.map((each) => ({ ...each, where: { ...each.where, file: name } })));
  }
  return success({ candidates, problems });
}

/** All records, or one more than can be compared. */
async function recordsOf(
  { files }: Ports,
  path: string,
  {
    messages,
    ...run
  }: { readonly messages: Messages } & Pick<Parameters<typeof openRecords>[1], 'rubric' | 'asOf'>,
): Promise<Outcome<readonly RawRecord[]>> {
  const name = path === '-' ? NAMES.standardInput : path;
  const waits = (): void => sayWaiting(messages, 'candidates');
  const stream = await files.readBytes(path === '-' ? undefined : path, undefined, waits);
  if (!stream.ok) return stream;
  const named = kindByName(path);
  const opened = await openRecords(stream.value.pieces, {
    ...run,
    name,
    emptiness: 'refused',
    ...(named !== undefined && { named }),
    tellPassedOver: (rows) => messages.info(RECORDS.passedOver(rows, name)),
  });
  const records: RawRecord[] = [];
  if (opened.ok) for await (const some of opened.value) records.push(...some);
  const trouble = stream.value.trouble();
  if (trouble !== undefined) return failure(trouble);
  return opened.ok
    ? success(records)
    : failure(...opened.problems.map((each) => ({ ...each, where: { file: name, ...each.where } })));
}

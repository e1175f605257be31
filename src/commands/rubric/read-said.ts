import { describe, isMap } from '../../core/model/describe.js';
import { combined, failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { RUBRIC_CAP } from '../../formats/document/limits.js';
import { readPlain } from '../../formats/document/read-plain.js';
import { BY_VALUE } from '../../formats/document/spelling.js';
import { type Notes, sayWaiting } from '../../loading/say-waiting.js';
import type { Ports } from '../../ports/ports.js';
import { NAMES } from '../../words/en/names.js';

/** What is said of criteria, as typed, by id. */
export type Said = ReadonlyMap<string, string>;

/** What a file and `--set` say of criteria; `--set` wins, and of several the last. */
export async function readSaid(
  ports: Pick<Ports, 'files'>,
  { values, set = [] }: { readonly values?: string; readonly set?: readonly string[] },
  notes: Notes,
): Promise<Outcome<Said>> {
  const inFile =
    values === undefined ? success(new Map<string, string>()) : await saidIn(ports, values, notes);
  const settings = combined(set.map(readSetting));
  const both = combined<Said | readonly (readonly [string, string])[]>([inFile, settings]);
  return both.ok ? success(new Map(both.value.flatMap((each) => [...each]))) : both;
}

async function saidIn({ files }: Pick<Ports, 'files'>, path: string, notes: Notes): Promise<Outcome<Said>> {
  const name = path === '-' ? NAMES.standardInput : path;
  const text = await (path === '-'
    ? files.readInput(RUBRIC_CAP, () => sayWaiting(notes, 'weights'))
    : files.readText(path, RUBRIC_CAP));
  if (!text.ok) return text;
  const plain = await readPlain(text.value, name, BY_VALUE);
  if (!plain.ok) return plain;
  const { value } = plain.value;
  if (!isMap(value)) {
    const args = { expected: { id: 'numbers-by-criterion' }, found: describe(value) } as const;
    return failure(problem('schema/type', args, { file: name }));
  }
  return success(new Map(Object.entries(value).map(([id, said]) => [id, asTyped(said)])));
}

function asTyped(said: unknown): string {
  return typeof said === 'string' ? said : describe(said);
}

function readSetting(setting: string): Outcome<readonly [string, string]> {
  const split = setting.indexOf('=');
  return split < 1
    ? failure(problem('usage/set', { found: setting, kind: 'criterion' }))
    : success([setting.slice(0, split).trim(), setting.slice(split + 1)]);
}

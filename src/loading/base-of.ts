import { looksLikePath } from '../core/answers/named-rubric.js';
import { isMap } from '../core/model/describe.js';
import type { ResolvedRubric } from '../core/model/loaded-rubric.js';
import { type Outcome, success } from '../core/model/problem.js';
import { readPlain } from '../formats/document/read-plain.js';
import { BY_VALUE } from '../formats/document/spelling.js';
import type { SpeakingPorts } from '../ports/ports.js';
import { readRubricFile, resolveRubric } from './resolve-rubric.js';
import type { FoundRubric } from './rubric-for.js';

/** A rubric that another extends, with its text. */
export interface FoundBase extends FoundRubric {
  readonly loaded: ResolvedRubric;
}

/** The one rubric that a file extends; undefined if it extends none, or several. */
export async function baseOf(ports: SpeakingPorts, file: string): Promise<Outcome<FoundBase | undefined>> {
  const source = await readRubricFile(ports, file);
  if (!source.ok) return source;
  const plain = await readPlain(source.value.text, file, BY_VALUE);
  if (!plain.ok) return plain;
  const { value } = plain.value;
  const named: unknown = isMap(value) ? value.extends : undefined;
  const [reference, ...others]: readonly unknown[] = Array.isArray(named) ? named : [];
  if (typeof reference !== 'string' || others.length > 0) return success(undefined);
  const name = looksLikePath(reference) ? ports.files.beside(file, reference) : reference;
  const loaded = await resolveRubric(ports, name);
  return loaded.ok ? success({ loaded: loaded.value, name }) : loaded;
}

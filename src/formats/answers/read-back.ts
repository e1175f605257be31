import { canonicalJson } from '../../core/model/canonical-json.js';
import { isMap } from '../../core/model/describe.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { ANSWERS_CAP } from '../document/limits.js';
import { readPlain } from '../document/read-plain.js';
import { BY_VALUE } from '../document/spelling.js';
import { SECTIONS } from './sections.js';

/** The text of an answers file, after checking that reading it gives back the values it was made from. */
export async function readBack(
  name: string,
  text: string,
  plain: Readonly<Record<string, unknown>>,
): Promise<Outcome<string>> {
  const fits = new TextEncoder().encode(text).length <= ANSWERS_CAP;
  const read = fits ? await readPlain(text, name, BY_VALUE) : undefined;
  const isSame =
    read?.ok && isMap(read.value.value) && canonicalSections(read.value.value) === canonicalSections(plain);
  return isSame ? success(text) : failure(problem('output/not-read-back', { name }));
}

/** An empty section means the same as a missing one; what else is in a file is the person's own. */
function canonicalSections(found: Readonly<Record<string, unknown>>): string {
  const full = SECTIONS.map((name) => [name, found[name]] as const).filter(
    ([, section]) => section !== undefined && section !== null && !(isMap(section) && isEmpty(section)),
  );
  return canonicalJson(Object.fromEntries(full));
}

function isEmpty(map: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(map).length === 0;
}

import { looksLikePath } from '../core/answers/named-rubric.js';
import { isMap } from '../core/model/describe.js';
import { sharedTexts } from '../core/model/given-texts.js';
import { type Outcome, success } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import type { Translation } from '../core/model/rubric-texts.js';
import { readPlain } from '../formats/document/read-plain.js';
import { BY_VALUE } from '../formats/document/spelling.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts } from '../ports/ports.js';

/** A base and its texts in a language, those of its own bases among them. */
export interface BaseTexts {
  readonly rubric: Rubric;
  readonly texts: Translation;
}

/** Finds a base by its id or path; undefined for one that is wrong. */
export type FindBaseTexts = (name: string) => Promise<Outcome<BaseTexts | undefined>>;

/** The texts in a language that the bases of a rubric file have for all that it leaves as it is there. */
export async function inheritedTexts(
  { files }: Pick<RubricPorts, 'files'>,
  { text, name }: Pick<RubricSource, 'text' | 'name'>,
  rubric: Rubric,
  findBase: FindBaseTexts,
): Promise<Outcome<Translation>> {
  const plain = await readPlain(text, name, BY_VALUE);
  const value = plain.ok ? plain.value.value : undefined;
  const named: unknown = isMap(value) ? value.extends : undefined;
  const bases = Array.isArray(named) ? named.filter((each) => typeof each === 'string') : [];
  const found = new Map<string, string>();
  for (const reference of bases) {
    const base = await findBase(looksLikePath(reference) ? files.beside(name, reference) : reference);
    if (!base.ok) return base;
    if (base.value === undefined) continue;
    for (const [key, said] of sharedTexts(rubric, base.value.rubric, base.value.texts)) found.set(key, said);
  }
  return success(found);
}

import { looksLikePath } from '../core/answers/named-rubric.js';
import { isMap } from '../core/model/describe.js';
import { sharedTexts } from '../core/model/given-texts.js';
import type { Language } from '../core/model/language.js';
import { type Outcome, success } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import type { Translation } from '../core/model/rubric-texts.js';
import { readPlain } from '../formats/document/read-plain.js';
import { BY_VALUE } from '../formats/document/spelling.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import { resolveRubric } from './resolve-rubric.js';
import type { RubricPorts } from './rubric-ports.js';

/** Finds the texts of a rubric in a language, those of its bases among them. */
type FindTexts = (name: string, rubric: Rubric, language: Language) => Promise<Outcome<Translation>>;

/** The texts in a language that the bases of a rubric file have for all that it leaves as it is there. */
export async function inheritedTexts(
  ports: RubricPorts,
  { text, name }: Pick<RubricSource, 'text' | 'name'>,
  rubric: Rubric,
  language: Language,
  textsOf: FindTexts,
): Promise<Outcome<Translation>> {
  const plain = await readPlain(text, name, BY_VALUE);
  const value = plain.ok ? plain.value.value : undefined;
  const named: unknown = isMap(value) ? value.extends : undefined;
  const bases = Array.isArray(named) ? named.filter((each) => typeof each === 'string') : [];
  const found = new Map<string, string>();
  for (const reference of bases) {
    const base = looksLikePath(reference) ? ports.files.beside(name, reference) : reference;
    const loaded = await resolveRubric(ports, base);
    // What is wrong with a base is said where the rubric is read.
    if (!loaded.ok) continue;
    const texts = await textsOf(base, loaded.value.rubric, language);
    if (!texts.ok) return texts;
    for (const [key, said] of sharedTexts(rubric, loaded.value.rubric, texts.value)) found.set(key, said);
  }
  return success(found);
}

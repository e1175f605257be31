import { looksLikePath } from '../core/answers/named-rubric.js';
import { LANGUAGES, type Language } from '../core/model/language.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { type Outcome, type Problem, problemsOf, success } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import {
  fromTextList,
  type TextList,
  type Translation,
  toTextList,
  translated,
} from '../core/model/rubric-texts.js';
import { RUBRIC_CAP } from '../formats/document/limits.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts, SpeakingPorts } from './rubric-ports.js';
import { translationOf } from './translation-of.js';

/** Adds to a rubric its texts in the language of what people read; without such texts it stays as it is. */
export async function withTranslation(
  ports: SpeakingPorts,
  name: string,
  loaded: LoadedRubric,
): Promise<Outcome<LoadedRubric>> {
  const { rubric } = loaded;
  const texts = looksLikePath(name)
    ? await readTexts(await textOf(ports, translationOf(name, ports.language)), rubric)
    : success(await builtIn(ports, name, rubric));
  if (!texts.ok || texts.value === undefined) return texts.ok ? success(loaded) : texts;
  return success({ ...loaded, translated: { ...translated(rubric, texts.value), language: ports.language } });
}

/** The texts of a built-in rubric in another language, in their short form, from the file that has them: a build step. */
export async function compileTranslation(
  { builtInRubrics }: Pick<SpeakingPorts, 'builtInRubrics'>,
  id: string,
  language: Language,
): Promise<Outcome<TextList | undefined>> {
  const { rubric } = await builtInRubrics.load(id);
  const read = await readTexts(await builtInRubrics.readTranslation(id, language), rubric);
  return read.ok ? success(read.value && toTextList(rubric, read.value)) : read;
}

/** What lint finds in the translations beside a rubric, built in or a file. */
export async function lintTranslations(
  ports: RubricPorts,
  name: string,
  rubric: Rubric,
): Promise<readonly Problem[]> {
  const found = LANGUAGES.map(async (language) => {
    const file = looksLikePath(name)
      ? await textOf(ports, translationOf(name, language))
      : await ports.builtInRubrics.readTranslation(name, language);
    if (!file.ok) return isMissing(file) ? [] : file.problems;
    const { lintTranslationFile } = await import('../formats/rubric/read-translation.js');
    return lintTranslationFile(file.value, rubric);
  });
  return (await Promise.all(found)).flat();
}

async function builtIn(ports: SpeakingPorts, id: string, rubric: Rubric): Promise<Translation | undefined> {
  const texts = await ports.builtInRubrics.translation(id, ports.language);
  return texts && fromTextList(rubric, texts);
}

async function textOf({ files }: Pick<RubricPorts, 'files'>, name: string): Promise<Outcome<RubricSource>> {
  const text = await files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
}

/** A rubric need not have a translation; one that is there must be valid. */
async function readTexts(
  source: Outcome<RubricSource>,
  rubric: Rubric,
): Promise<Outcome<Translation | undefined>> {
  if (!source.ok) return isMissing(source) ? success(undefined) : source;
  const { readTranslation } = await import('../formats/rubric/read-translation.js');
  return readTranslation(source.value, rubric);
}

function isMissing(file: Outcome<RubricSource>): boolean {
  return problemsOf(file).every(({ code }) => code === 'input/not-found');
}

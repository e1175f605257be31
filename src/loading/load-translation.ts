import { looksLikePath } from '../core/answers/named-rubric.js';
import { defaultTexts } from '../core/model/given-texts.js';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../core/model/language.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { memoise } from '../core/model/memoise.js';
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
import { DEFAULT_TEXTS } from '../formats/rubric/default-texts.js';
import type { RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts, SpeakingPorts } from '../ports/ports.js';
import { DEFAULTS } from '../words/en/formats/rubric.js';
import type { FindBaseTexts } from './inherited-texts.js';
import { resolveRubric } from './resolve-rubric.js';

/** Adds to a rubric its texts in the language of what people read; without such texts it stays as it is. */
export async function withTranslation(
  ports: SpeakingPorts,
  name: string,
  loaded: LoadedRubric,
): Promise<Outcome<LoadedRubric>> {
  const { rubric } = loaded;
  const { language } = ports;
  const texts =
    (rubric.language ?? DEFAULT_LANGUAGE) === language
      ? success(NONE)
      : looksLikePath(name)
        ? await textsInFiles(ports, name, rubric, language)
        : success(await builtIn(ports, name, rubric));
  if (!texts.ok) return texts;
  const all = new Map([...defaultsOf(rubric, language), ...texts.value]);
  if (all.size === 0) return success(loaded);
  const said = translated(rubric, all);
  return success({ ...loaded, translated: texts.value.size === 0 ? said : { ...said, language } });
}

/** The texts that a rubric leaves to credcheck, in the language that is spoken; none in that of data, which it already has. */
function defaultsOf(rubric: Rubric, language: Language): Translation {
  return language === DEFAULT_LANGUAGE ? NONE : defaultTexts(rubric, DEFAULT_TEXTS, DEFAULTS);
}

/** The texts of a built-in rubric in another language, in their short form, from the files that have them: a build step. */
export async function compileTranslation(
  ports: RubricPorts,
  id: string,
  language: Language,
): Promise<Outcome<TextList | undefined>> {
  const loaded = await resolveRubric(ports, id);
  if (!loaded.ok) return loaded;
  const { rubric } = loaded.value;
  const texts = await textsInFiles(ports, id, rubric, language);
  if (!texts.ok) return texts;
  return success(texts.value.size === 0 ? undefined : toTextList(rubric, texts.value));
}

/** What lint finds in the translations beside a rubric, built in or a file; what its bases have is not missing there. */
export async function lintTranslations(
  ports: RubricPorts,
  name: string,
  rubric: Rubric,
): Promise<readonly Problem[]> {
  const found = LANGUAGES.map(async (language) => {
    const file = await translationFile(ports, name, language);
    if (!file.ok) return isMissing(file) ? [] : file.problems;
    const inherited = await textsOfBases(ports, name, rubric, basesBy(ports, language));
    if (!inherited.ok) return inherited.problems;
    const { lintTranslationFile } = await import('../formats/rubric/read-translation.js');
    const given = defaultTexts(rubric, DEFAULT_TEXTS, DEFAULT_TEXTS);
    return lintTranslationFile(file.value, rubric, new Map([...given, ...inherited.value]));
  });
  return (await Promise.all(found)).flat();
}

/** The texts of the file beside a rubric, and below them those of its bases. */
async function textsInFiles(
  ports: RubricPorts,
  name: string,
  rubric: Rubric,
  language: Language,
  findBase: FindBaseTexts = basesBy(ports, language),
): Promise<Outcome<Translation>> {
  const own = await readTexts(await translationFile(ports, name, language), rubric);
  if (!own.ok) return own;
  const inherited = await textsOfBases(ports, name, rubric, findBase);
  return inherited.ok ? success(new Map([...inherited.value, ...own.value])) : inherited;
}

/** Finds bases and their texts, each once however many ways lead to it. */
function basesBy(ports: RubricPorts, language: Language): FindBaseTexts {
  const findBase: FindBaseTexts = memoise(async (name: string) => {
    const loaded = await resolveRubric(ports, name);
    // What is wrong with a base is said where the rubric is read.
    if (!loaded.ok) return success(undefined);
    const { rubric } = loaded.value;
    const texts = await textsInFiles(ports, name, rubric, language, findBase);
    return texts.ok ? success({ rubric, texts: texts.value }) : texts;
  });
  return findBase;
}

async function textsOfBases(
  ports: RubricPorts,
  name: string,
  rubric: Rubric,
  findBase: FindBaseTexts,
): Promise<Outcome<Translation>> {
  const file = looksLikePath(name) ? await textOf(ports, name) : await ports.builtInRubrics.read(name);
  if (!file.ok) return file;
  const { inheritedTexts } = await import('./inherited-texts.js');
  return inheritedTexts(ports, { ...file.value, name }, rubric, findBase);
}

async function builtIn(ports: SpeakingPorts, id: string, rubric: Rubric): Promise<Translation> {
  const texts = await ports.builtInRubrics.translation(id, ports.language);
  return texts === undefined ? NONE : fromTextList(rubric, texts);
}

const NONE: Translation = new Map();

async function translationFile(
  ports: RubricPorts,
  name: string,
  language: Language,
): Promise<Outcome<RubricSource>> {
  return looksLikePath(name)
    ? textOf(ports, translationOf(name, language))
    : ports.builtInRubrics.readTranslation(name, language);
}

async function textOf({ files }: Pick<RubricPorts, 'files'>, name: string): Promise<Outcome<RubricSource>> {
  const text = await files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
}

/** A rubric need not have a translation; one that is there must be valid. */
async function readTexts(source: Outcome<RubricSource>, rubric: Rubric): Promise<Outcome<Translation>> {
  if (!source.ok) return isMissing(source) ? success(NONE) : source;
  const { readTranslation } = await import('../formats/rubric/read-translation.js');
  return readTranslation(source.value, rubric);
}

function isMissing(file: Outcome<RubricSource>): boolean {
  return problemsOf(file).every(({ code }) => code === 'input/not-found');
}

/** The file with the texts of a rubric in another language, beside it: `rubric.es.yaml` beside `rubric.yaml`. */
function translationOf(rubric: string, language: string): string {
  return rubric.replace(/(?=\.(?:ya?ml|json)$)/i, `.${language}`);
}

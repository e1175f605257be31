import { Document } from 'yaml';
import type { AnswerSet } from '../../core/model/answer.js';
import { canonicalJson } from '../../core/model/canonical-json.js';
import { isMap } from '../../core/model/describe.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { isJson } from '../document/is-json.js';
import { ANSWERS_CAP } from '../document/limits.js';
import { readPlain } from '../document/read-plain.js';
import { BY_VALUE } from '../document/spelling.js';
import { plainAnswers, type SavedUnder } from './plain-answers.js';
import { ANSWERS_MODELINE, SECTIONS } from './sections.js';
import { updatedJson, updatedYaml } from './updated-yaml.js';
import { YAML_WRITING } from './yaml-writing.js';

/** A file that answers come from. */
interface Origin {
  readonly name: string;
  readonly text: string;
}

/**
 * Text of a new answers file, JSON or YAML by the path's ending; fails if it would not read back the same. Where both are
 * YAML it is that of the file that the answers come from, brought up to date, with its comments and its order.
 */
export async function answersText(
  path: string,
  answers: AnswerSet,
  under: SavedUnder,
  origin?: Origin,
): Promise<Outcome<string>> {
  if (origin !== undefined && !isJson(origin.text, origin.name) && !isJson('', path)) {
    const updated = await updatedAnswersText(path, origin.text, answers, under);
    if (updated.ok) return updated;
  }
  const plain = plainAnswers(answers, under);
  return readBack(path, isJson('', path) ? jsonText(plain) : yamlText(plain), plain);
}

/** Text of an existing answers file brought up to date: what did not change stays as it is. */
export async function updatedAnswersText(
  path: string,
  before: string,
  answers: AnswerSet,
  under: SavedUnder,
): Promise<Outcome<string>> {
  const plain = plainAnswers(answers, under);
  const text = isJson(before, path)
    ? (updatedJson(before, plain) ?? jsonText(plain))
    : updatedYaml(before, plain);
  return readBack(path, text, plain);
}

function jsonText(plain: unknown): string {
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function yamlText(plain: unknown): string {
  return ANSWERS_MODELINE + new Document(plain, YAML_WRITING).toString({ lineWidth: 0 });
}

/** The text of an answers file, after checking that reading it gives back the values it was made from. */
async function readBack(
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

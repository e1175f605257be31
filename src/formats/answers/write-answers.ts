import { Document } from 'yaml';
import type { AnswerSet } from '../../core/model/answer.js';
import type { Outcome } from '../../core/model/problem.js';
import { isJson } from '../document/is-json.js';
import { ANSWERS_MODELINE } from './modeline.js';
import { plainAnswers, type SavedUnder } from './plain-answers.js';
import { readBack } from './read-back.js';
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

import { Document } from 'yaml';
import type { AnswerSet } from '../core/answers/model.js';
import { isJson } from '../document/is-json.js';
import { ANSWERS_MODELINE } from './modeline.js';
import { plainAnswers, type SavedUnder } from './plain-answers.js';
import { updatedYaml } from './updated-yaml.js';

/** Text of a new answers file, as JSON where the path says so, else as YAML. */
export function answersText(path: string, answers: AnswerSet, under: SavedUnder): string {
  const plain = plainAnswers(answers, under);
  if (isJson('', path)) return jsonText(plain);
  // Readers of YAML 1.1 take a bare yes, no or date for something else than text: such words are quoted.
  const document = new Document(plain, { version: '1.2', compat: 'yaml-1.1' });
  return ANSWERS_MODELINE + document.toString({ lineWidth: 0 });
}

/** Text of an existing answers file brought up to date: a YAML file keeps its comments and its order. */
export function updatedAnswersText(
  path: string,
  before: string,
  answers: AnswerSet,
  under: SavedUnder,
): string {
  const plain = plainAnswers(answers, under);
  return isJson(before, path) ? jsonText(plain) : updatedYaml(before, plain);
}

function jsonText(plain: unknown): string {
  return `${JSON.stringify(plain, null, 2)}\n`;
}

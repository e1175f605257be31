import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { isJson, isJsonObject } from './is-json.js';
import { parseJson } from './json.js';
import type { Located } from './located.js';
import { BY_VALUE, type Spelling } from './spelling.js';

/** Reads JSON or YAML, decided by the name or else by the content; every place names the file. */
export async function readDocument(
  text: string,
  name: string,
  spelling: Spelling = BY_VALUE,
): Promise<Outcome<Located>> {
  return inFile(name, isJson(text, name) ? readJson(text, spelling) : await readYaml(text, spelling));
}

function readJson(text: string, spelling: Spelling): Outcome<Located> {
  const outcome = parseJson(text, spelling);
  const found = outcome.ok ? 1 : countJsonLines(text);
  return found > 1 ? failure(problem('answers/several', { found })) : outcome;
}

/** Imported on demand: YAML takes three times as long to load as the rest of a run on JSON. */
async function readYaml(text: string, spelling: Spelling): Promise<Outcome<Located>> {
  const { parseYaml } = await import('./yaml.js');
  return parseYaml(text, spelling);
}

function inFile(file: string, outcome: Outcome<Located>): Outcome<Located> {
  if (!outcome.ok) {
    const problems = outcome.problems.map((found) => ({ ...found, where: { ...found.where, file } }));
    return { ok: false, problems };
  }
  const { value, locate } = outcome.value;
  return success({ value, locate: (path, part) => ({ ...locate(path, part), file }) });
}

/**
 * Counts the objects of a text with one JSON object per line, ignoring blank lines; 0 for any other text. An
 * incomplete line counts too unless it is the first: such a text was meant to have one object per line.
 */
function countJsonLines(text: string): number {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const [first, ...more] = filled;
  const isOneALine = first !== undefined && isJsonObject(first) && more.every((line) => line.startsWith('{'));
  return isOneALine ? filled.length : 0;
}

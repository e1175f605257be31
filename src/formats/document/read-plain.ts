import { type Outcome, success } from '../../core/model/problem.js';
import { isJson } from './is-json.js';
import type { Located } from './located.js';
import { quickJson } from './quick-json.js';
import { quickYaml } from './quick-yaml.js';
import type { Spelling } from './spelling.js';

/** A plain value, and on request the places of its parts. */
export interface Plain {
  readonly value: unknown;
  readonly places: () => Promise<Located>;
}

/** Reads JSON or YAML for its value; places are computed on request only. */
export async function readPlain(text: string, name: string, spelling: Spelling): Promise<Outcome<Plain>> {
  const quick = isJson(text, name) ? quickJson(text) : quickYaml(text);
  if (quick !== undefined)
    return success({ value: quick.value, places: () => placesIn(text, name, spelling) });
  const { readDocument } = await import('./read-document.js');
  const document = await readDocument(text, name, spelling);
  if (!document.ok) return document;
  return success({ value: document.value.value, places: async () => document.value });
}

async function placesIn(text: string, name: string, spelling: Spelling): Promise<Located> {
  const { readDocument } = await import('./read-document.js');
  const document = await readDocument(text, name, spelling);
  if (!document.ok) throw new Error('the quick reader took what the strict one refuses');
  return document.value;
}

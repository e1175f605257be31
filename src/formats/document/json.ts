import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { type Outcome, success } from '../../core/model/problem.js';
import { jsonPlaceOf } from './json-place.js';
import { scanJson } from './json-scan.js';
import { jsonValue } from './json-value.js';
import type { Located } from './located.js';
import { located } from './place.js';
import { collectRefusals } from './refusals.js';
import { BY_VALUE, type Spelling } from './spelling.js';

/** Reads strict JSON, and rejects what `JSON.parse` accepts silently: duplicate keys, lost digits, NUL. */
export function parseJson(text: string, spelling: Spelling = BY_VALUE): Outcome<Located> {
  const { refuse, problems } = collectRefusals(text);
  if (!scanJson(text, refuse)) return { ok: false, problems };
  const root: ValueNode = parse(text, { mode: 'json' }).body;
  const value = jsonValue(root, { text, refuse, spelling, keys: [] });
  return problems.length > 0 ? { ok: false, problems } : success(located(text, value, jsonPlaceOf(root)));
}

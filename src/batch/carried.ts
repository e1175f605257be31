import { isCarriedKey } from '../core/answers/check-answers.js';
import type { Carried } from '../core/batch/row.js';
import { isMap } from '../core/model/describe.js';
import type { Body } from './record.js';

const decoder = new TextDecoder();

/** The keys and columns of the person's own in a record, as they are; undefined if it has none. `value` is what was read of it. */
export function carriedOf(body: Body, value: unknown): Carried | undefined {
  if (body.kind === 'cells' || body.kind === 'refused') return body.carried;
  if (!isMap(value) || !Object.keys(value).some(isCarriedKey)) return undefined;
  // The reader keeps numbers as they are written, which would make texts of them.
  const record: unknown = body.kind === 'json' ? JSON.parse(decoder.decode(body.bytes)) : value;
  const own = Object.entries(isMap(record) ? record : {}).filter(([key]) => isCarriedKey(key));
  return Object.fromEntries(own);
}

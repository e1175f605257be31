import type { RecordPlace } from '../core/batch/row.js';

/** The beginning of every result as JSON. */
const HEAD = '{"schemaVersion":1';

/** The beginning of a line of results, including the place of its record. */
export function placeJson({ record, file, carried }: RecordPlace): string {
  const head = `${HEAD},"record":${record}`;
  const place = file === undefined ? head : `${head},"file":${JSON.stringify(file)}`;
  return carried === undefined ? place : `${place},${JSON.stringify(carried).slice(1, -1)}`;
}

/** A result as one line, with its place after the version: adding it to the result would copy the whole. */
export function placedLine<T extends { readonly schemaVersion: 1 }>(place: RecordPlace, result: T): string {
  return placeJson(place) + JSON.stringify(result).slice(HEAD.length);
}

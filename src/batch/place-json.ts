import type { RecordPlace } from '../core/batch/row.js';

/** The beginning of every result as JSON. */
const HEAD = '{"schemaVersion":1';

/** The beginning of a line of results, including the place of its record. */
export function placeJson({ record, file }: RecordPlace): string {
  const head = `${HEAD},"record":${record}`;
  return file === undefined ? head : `${head},"file":${JSON.stringify(file)}`;
}

/** A result as one line, with its place after the version: adding it to the result would copy the whole. */
export function placedLine(place: RecordPlace, result: { readonly schemaVersion: 1 }): string {
  return placeJson(place) + JSON.stringify(result).slice(HEAD.length);
}

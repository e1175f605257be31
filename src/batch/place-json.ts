import type { Place } from '../core/batch/row.js';

/** How every result begins as JSON. */
const HEAD = '{"schemaVersion":1';

/** The beginning of a line of results, up to where its record stands. */
export function placeJson({ record, file }: Place): string {
  const head = `${HEAD},"record":${record}`;
  return file === undefined ? head : `${head},"file":${JSON.stringify(file)}`;
}

/** A result as one line, with its place behind the version: to put that into the result would be to copy all of it. */
export function placedLine(place: Place, result: { readonly schemaVersion: 1 }): string {
  return placeJson(place) + JSON.stringify(result).slice(HEAD.length);
}

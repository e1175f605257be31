import { isMap } from '../../core/model/describe.js';
import { type Problem, problem } from '../../core/model/problem.js';
import { scalarText } from '../../core/model/written-number.js';
import type { Posting } from '../../core/postings/posting.js';
import { ndjsonRecords } from '../framing/ndjson.js';
import { readBody } from '../framing/read-body.js';
import { type PostingsFile, postingColumns, titledText } from './columns.js';

/** Reads one JSON object a line, one posting each. */
export async function readObjects(
  pieces: AsyncIterable<Uint8Array>,
  { name, column }: PostingsFile,
  take: (posting: Posting) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for await (const records of ndjsonRecords(pieces, name)) {
    for (const { record: line, body } of records) {
      const read = await readBody(body);
      const where = { file: name, line };
      if (!read.ok) {
        problems.push(
          ...read.problems.map((each): Problem => ({ ...each, where: { ...each.where, ...where } })),
        );
      } else {
        const text = textOf(read.value.value, column);
        if (typeof text === 'string') take({ file: name, text, lineOf: () => line });
        else problems.push(problem('postings/no-column', text, where));
      }
    }
  }
  return problems;
}

function textOf(
  value: unknown,
  column: string | undefined,
): string | { readonly known: readonly string[]; readonly found?: string } {
  const keys = isMap(value) ? Object.keys(value) : [];
  const texts = keys.map((key) => scalarText((value as Readonly<Record<string, unknown>>)[key]));
  const columns = postingColumns(keys, column);
  const text = columns && texts[columns.text];
  if (text !== undefined) return titledText(texts[columns?.title ?? -1], text);
  return { known: keys, ...(column !== undefined && { found: column }) };
}

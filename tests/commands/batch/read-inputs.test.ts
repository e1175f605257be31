import { expect, it } from 'vitest';
import { readInputs } from '../../../src/commands/batch/read-inputs.js';
import { type Problem, problem, success } from '../../../src/core/model/problem.js';
import type { Files } from '../../../src/ports/files.js';
import { small } from '../../batch/reading.js';

/** A file whose text comes in these pieces, and whose disk then fails. */
function failingAfter(texts: readonly string[]): Pick<Files, 'readBytes'> {
  return {
    readBytes: async (name = 'standard input') => {
      let hasFailed = false;
      const pieces = async function* () {
        for (const text of texts) yield Buffer.from(text);
        hasFailed = true;
      };
      const failed = problem('input/unreadable', { name, reason: 'input/output error' });
      return success({ pieces: pieces(), trouble: () => (hasFailed ? failed : undefined) });
    },
  };
}

it.each([
  ['a.yaml', 'candidate: {name: One}\n---\ncandidate: {name: Two}\nanswers:\n  share: 10'],
  ['a.csv', 'name,share\nOne,100\nTwo,10'],
  ['a.csv', 'name,share\nOne,100\n"Two\nThree,10\n'],
  ['a.ndjson', '{"candidate":{"name":"One"}}\n{"candidate":{"name":"Tw'],
  ['a.json', '[{"candidate":{"name":"One"}},{"candidate":{"name":"Tw'],
])('the last record of %s is left out where a read error has cut it', async (file, text) => {
  const told: string[] = [];
  const records: number[] = [];
  const tell = async (found: readonly Problem[]) => void told.push(...found.map(({ code }) => code));
  const run = { rubric: small.rubric, asOf: '2026-11-22' };
  const read = readInputs(
    failingAfter([text]),
    { files: [file], skipColumns: [] },
    run,
    tell,
    async () => undefined,
  );
  for await (const some of read) records.push(...some.map(({ record }) => record));
  expect({ records, told }).toEqual({ records: [1], told: ['input/unreadable'] });
});

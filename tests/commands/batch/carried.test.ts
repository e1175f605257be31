import { expect, it } from 'vitest';
import { ANSWERS_SCHEMA } from '../../../src/formats/answers/answers-schema.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { validatorOf } from '../../support/json-schema.js';

const LINES = [
  '{"candidate":{"name":"A"},"answers":{},"x-ref":{"a":[1.10,"b"]},"x-n":7}',
  '{"candidate":{"name":"B"},"answers":{"form":"quiz"},"x-n":null}',
];

async function rowsOf(input: string, ...words: readonly string[]): Promise<readonly unknown[]> {
  const { stdout } = await run(['batch', '-r', 'small', ...words], worldWith({ stdin: input }));
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('keys that begin with x- go along to the row of their record, whatever the input and the detail', async () => {
  const carried = [
    { record: 1, 'x-ref': { a: [1.1, 'b'] }, 'x-n': 7 },
    { record: 2, 'x-n': null, error: {} },
  ];
  for (const detail of ['brief', 'standard', 'full']) {
    expect(await rowsOf(LINES.join('\n'), '--detail', detail)).toMatchObject(carried);
  }
  expect(await rowsOf(`[${LINES.join()}]`)).toMatchObject(carried);
  const yaml = 'candidate: {name: A}\nx-code: 007\nx-version: 1.10\nx-n: 7\n---\ncandidate: {name: B}\n';
  const [first, second] = await rowsOf(yaml, '--input', 'yaml');
  expect(first).toMatchObject({ 'x-code': '007', 'x-version': '1.10', 'x-n': 7 });
  expect(Object.keys(second as object)).not.toContain('x-code');
});

it('the schema of answers takes such keys', () => {
  const problemsOf = validatorOf(ANSWERS_SCHEMA);
  expect(problemsOf({ candidate: { name: 'A' }, 'x-ref': [1] })).toEqual([]);
  expect(problemsOf({ candidate: { name: 'A' }, ref: 1 })).toHaveLength(1);
});

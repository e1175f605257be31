import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

it.each(['rubric', 'answers', 'result', 'summary'])('prints the JSON Schema of %s', async (name) => {
  const { code, stdout, stderr } = await run(['schema', name], worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:credcheck:schema:${name}:1`,
    type: 'object',
  });
});

it('writes it beside the files that name it', async () => {
  const world = worldWith();
  const { code, stdout } = await run(['schema', 'answers', '-o', 'answers-1.schema.json'], world);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(JSON.parse(world.files.get('answers-1.schema.json') ?? '')).toHaveProperty('$id');
});

it('says what there are schemas of', async () => {
  const { code, stdout, stderr } = await run(['schema', 'badge'], worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'credcheck: There is no schema "badge"; use one of rubric, answers, result, summary, comparison, versus, portfolio\n' +
      'credcheck: exit 2: invalid command line: 1 problem, see above\n',
  );
  expect((await run(['schema', 'reslut'], worldWith())).stderr).toContain('did you mean "result"?');
  expect((await run(['schema'], worldWith())).code).toBe(2);
});

/** The properties of a schema that do not say what they are. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return undescribed(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]);
  });
}

it.each(['rubric', 'answers', 'result'])('says of every field of %s what it is', async (name) => {
  const { stdout } = await run(['schema', name], worldWith());
  expect(undescribed(JSON.parse(stdout))).toEqual([]);
});

it('prints the schema of answers to one rubric, for no other schema', async () => {
  const { code, stdout } = await run(['schema', 'answers', '-r', 'small'], worldWith());
  expect(code).toBe(0);
  expect(JSON.parse(stdout).properties.answers.additionalProperties).toBe(false);
  expect(undescribed(JSON.parse(stdout))).toEqual([]);
  for (const words of [
    ['result', '-r', 'small'],
    ['answers', '-r', 'smal'],
    ['answers', '-r', './r.json', '-o', 'r.json'],
  ]) {
    expect(await run(['schema', ...words], worldWith({ files: { 'r.json': '{}' } }))).toMatchObject({
      code: 2,
      stdout: '',
    });
  }
});

it('says of the total that it is out of 100, and of a criterion that it is from 0 to 1', async () => {
  const { stdout } = await run(['schema', 'result'], worldWith());
  const { score, criteria } = JSON.parse(stdout).properties;
  const ends = (range: typeof score): readonly string[] =>
    [range.properties.low, range.properties.high].map(({ description }) => description);
  expect(ends(score)).toEqual(Array(2).fill(expect.stringMatching(/from 0 to 100\.$/)));
  const { properties } = criteria.items;
  expect(ends(properties.score)).toEqual(Array(2).fill(expect.stringMatching(/from 0 to 1\.$/)));
  expect(ends(properties.questions.items.properties.score)).toEqual(ends(properties.score));
});

import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const ONE_TO_MEND = 'credcheck: exit 2: invalid input: 1 problem, see above\n';

async function refused(words: readonly string[], options: Parameters<typeof worldWith>[0]) {
  const { code, stdout, stderr } = await run(['evaluate', ...words], worldWith(options));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

it('shows where JSON is broken, by line and column, with the lines around it', async () => {
  const text = '{"candidate": {"name": "X"},\n "answers": {"task" "quiz"}}\n';
  expect(await refused(['a.json'], { files: { 'a.json': text } })).toBe(
    `a.json:2:21  error  Expected a colon, found '"quiz"'               syntax/json
    1 | {"candidate": {"name": "X"},
  > 2 |  "answers": {"task" "quiz"}}
      |                     ^^^^^^
${ONE_TO_MEND}`,
  );
});

it('says what is wrong in a YAML file, each mistake at its place', async () => {
  const text = SIXTY.replace('task: quiz', 'tassk: quiz').replace('share: 90', 'share: 25%');
  const stderr = await refused(['a.yaml'], { files: { 'a.yaml': text } });
  expect(stderr).toContain('a.yaml:6:3  error  The rubric "small" has no question "tassk"');
  expect(stderr).toContain('^^^^^ did you mean "task"?');
  expect(stderr).toContain('a.yaml:7:10  error  Expected a plain number (write 25) for "share", found');
  expect(stderr).toMatch(/\ncredcheck: exit 2: invalid input: 2 problems, see above\n$/);
});

it('offers the answer that was probably meant', async () => {
  const stderr = await refused(['-r', 'small', '--set', 'task=projekt'], {});
  expect(stderr).toBe(
    `credcheck: --set: "projekt" is no answer to "task"; did you mean "project"?\n${ONE_TO_MEND}`,
  );
});

it('rejects a --set without a question, for an unknown one, and with an invalid value', async () => {
  const words = [
    '-r',
    'small',
    '--set',
    'task',
    '--set',
    'shar=1',
    '--set',
    'share=101',
    '--set',
    'form=a,b',
  ];
  expect(await refused(words, {})).toBe(
    `credcheck: Expected --set question=value, found "task"
credcheck: --set: The rubric "small" has no question "shar"; did you mean "share"?
credcheck: --set: Expected a whole number from 0 to 100 for "share", found 101
credcheck: --set: "a,b" is no answer to "form"; use one of exam, course, nothing
credcheck: exit 2: invalid input: 4 problems, see above
`,
  );
});

it('refuses not-applicable without a reason', async () => {
  const stderr = await refused(['-r', 'small', '--set', 'task=not-applicable'], {});
  expect(stderr).toBe(
    `credcheck: --set: "task" is marked not applicable without a reason; write {not-applicable: your reason}, or in a table and after --set not-applicable:your reason\n${ONE_TO_MEND}`,
  );
});

it('refuses dates after the day of the evaluation', async () => {
  const text = SIXTY.replace('revised: 2026-11-01', 'revised: 2026-11-23').replace(
    'task: quiz',
    'task: {value: quiz, checked: 2026-12-01}',
  );
  const stderr = await refused(['a.yaml'], { files: { 'a.yaml': text } });
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
    'The date of "revised" is 2026-11-23, after 2026-11-22; correct it, or move --as-of',
  );
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
    '"task" was checked on 2026-12-01, after 2026-11-22; correct it, or move --as-of',
  );
  const later = worldWith({ files: { 'a.yaml': text } });
  expect(await run(['evaluate', 'a.yaml', '--as-of', '2026-12-01'], later)).toMatchObject({ code: 0 });
});

const SEVERAL = [
  ['a JSON array', '[{"candidate":{"name":"X"}},{"candidate":{"name":"Y"}}]', '2; to score them all'],
  ['an array of one', '[{"candidate":{"name":"X"}}]', 'a list with one candidate in it; to score a list'],
  ['an empty array', '[]', 'an empty list; to score a list'],
  ['NDJSON', '{"candidate":{"name":"X"}}\n\n{"candidate":{"name":"Y"}}\n', '2; to score them all'],
] as const;

it.each(SEVERAL)('points to batch for %s on standard input', async (_, stdin, found) => {
  expect(await refused(['-r', 'small'], { stdin })).toBe(
    `credcheck: standard input: Expected the answers of one candidate, found ${found}, ` +
      `type: credcheck batch - -r small\n${ONE_TO_MEND}`,
  );
});

it.each(SEVERAL)('prints the command to type for %s in a file', async (_, text, found) => {
  expect(await refused(['my offers.json'], { files: { 'my offers.json': text } })).toBe(
    `credcheck: my offers.json: Expected the answers of one candidate, found ${found}, ` +
      `type: credcheck batch 'my offers.json'\n${ONE_TO_MEND}`,
  );
});

it('evaluates NDJSON with one record', async () => {
  const world = worldWith({ stdin: '\n{"candidate":{"name":"X"}}\n\n' });
  expect(await run(['evaluate', '-r', 'small', '--quiet'], world)).toMatchObject({ code: 0, stderr: '' });
});

it.each([
  ['{"answers":{}}', 'The key "candidate" is missing; add it'],
  ['{"candidate":{}}', 'The key "name" is missing; add it'],
  ['{"candidate":{"name":"X","url":"javascript:alert(1)"}}', 'http:// or https://'],
  ['{"candidate":{"name":"X"},"credcheck":2}', 'Expected format version 1, found 2'],
  ['{"candidate":{"name":"X"},"anwsers":{}}', 'Unknown key "anwsers"'],
  ['"text"', 'Expected a map with a candidate and answers'],
])('refuses %s', async (stdin, sentence) => {
  const stderr = await refused(['-r', 'small'], { stdin });
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
  expect(stderr.endsWith(ONE_TO_MEND)).toBe(true);
});

it('reports a file that is missing, empty or not text', async () => {
  const files = { 'empty.yaml': '' };
  expect(await refused(['gone.yaml'], { files })).toBe(
    `credcheck: There is no file "gone.yaml"; check the name and the folder\n${ONE_TO_MEND}`,
  );
  expect(await refused(['empty.yaml'], { files })).toBe(
    `credcheck: "empty.yaml" is empty; expected YAML or JSON\n${ONE_TO_MEND}`,
  );
  expect(await refused([], { stdin: Buffer.from('{}', 'utf16le') })).toContain('Expected UTF-8 text');
});

it('rejects answers to which nothing applies', async () => {
  const stdin = '{"candidate":{"name":"X"}}';
  const none = ['task', 'share', 'revised', 'topics'].flatMap((id) => ['--set', `${id}=not-applicable:no`]);
  const stderr = await refused(['-r', 'small', '--set', 'form=course', ...none], { stdin });
  expect(stderr).toContain('Nothing in the rubric applies to these answers, so there is no score');
  expect(stderr.endsWith(ONE_TO_MEND)).toBe(true);
});

it('prints what was typed without its control characters', async () => {
  const stderr = await refused(['\u001b]0;x\u0007.yaml'], {});
  expect(stderr).toBe(
    `credcheck: There is no file "\\u{1b}]0;x\\u{7}.yaml"; check the name and the folder\n${ONE_TO_MEND}`,
  );
});

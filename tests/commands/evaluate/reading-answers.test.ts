import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const SIXTY_JSON = JSON.stringify({
  candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro' },
  answers: { form: 'course', task: 'quiz', share: 90, revised: '2026-11-01', topics: ['data'] },
});
const AS_JSON = ['-r', 'small', '-f', 'json'];

async function plainYaml() {
  return (await run(['evaluate', 'a.yaml', ...AS_JSON], worldWith({ files: { 'a.yaml': SIXTY } }))).stdout;
}

it('gives the same result for a YAML file, a JSON file, and either of them piped in', async () => {
  const expected = { code: 0, stdout: await plainYaml(), stderr: '' };
  const files = { 'a.json': SIXTY_JSON };
  expect(JSON.parse(expected.stdout)).toMatchObject({
    candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro' },
    asOf: '2026-11-22',
    score: { low: 60, high: 60 },
    verdict: { id: 'good', firm: true },
  });
  expect(await run(['evaluate', 'a.json', ...AS_JSON], worldWith({ files }))).toEqual(expected);
  expect(await run(['evaluate', '-', ...AS_JSON], worldWith({ stdin: SIXTY }))).toEqual(expected);
  expect(await run(['evaluate', ...AS_JSON], worldWith({ stdin: SIXTY_JSON }))).toEqual(expected);
});

it('also reads the file of --answers', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY }, stdin: SIXTY });
  const expected = { code: 0, stdout: await plainYaml(), stderr: '' };
  expect(await run(['evaluate', '--answers', 'a.yaml', ...AS_JSON], world)).toEqual(expected);
  expect(await run(['evaluate', '--answers', '-', ...AS_JSON], world)).toEqual(expected);
});

it('drops a byte order mark', async () => {
  const world = worldWith({ files: { 'a.yaml': `\uFEFF${SIXTY}` }, stdin: `\uFEFF${SIXTY_JSON}` });
  const expected = { code: 0, stdout: await plainYaml(), stderr: '' };
  expect(await run(['evaluate', 'a.yaml', ...AS_JSON], world)).toEqual(expected);
  expect(await run(['evaluate', ...AS_JSON], world)).toEqual(expected);
});

it('needs no file if --set answers, and names what is still missing', async () => {
  const words = [
    'evaluate',
    '--set',
    'form=course',
    '--set',
    'task=project',
    '--set',
    'share=50',
    ...AS_JSON,
  ];
  const { code, stdout, stderr } = await run(words, worldWith());
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    candidate: { name: 'Unnamed candidate' },
    score: { low: 80, high: 80 },
    verdict: { id: 'good', firm: true },
  });
  expect(stderr).toBe('credcheck: 2 questions have no answer and count as unknown: revised, topics\n');
});

it('prefers --set to a file, and the last --set to earlier ones', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  const words = ['evaluate', 'a.yaml', '--set', 'share=10', '--set', 'share=40', '--set', 'topics=law,data'];
  const { code, stdout, stderr } = await run([...words, '-f', 'json'], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { score, criteria } = JSON.parse(stdout);
  expect(score).toEqual({ low: 40, high: 40 });
  expect(criteria[2].questions[1].value).toEqual(['data', 'law']);
});

it('understands unknown and not-applicable in --set', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  const words = ['evaluate', 'a.yaml', '--set', 'share=unknown', '--set', 'task=not-applicable:no task'];
  const { code, stdout, stderr } = await run([...words, '-f', 'json'], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    score: { low: 0, high: 100 },
    criteria: [
      { id: 'proof', applicable: false, questions: [{ state: 'not-applicable', reason: 'no task' }, {}] },
      { id: 'reach', questions: [{ id: 'share', state: 'unknown' }] },
      { id: 'extras' },
    ],
  });
});

it('counts --set as a new answer, which reopens a check that contradicted the earlier one', async () => {
  const contradicted = `${SIXTY}checks:\n  syllabus: {state: contradicted}\n`;
  const world = worldWith({ files: { 'a.yaml': contradicted } });
  const before = await run(['evaluate', 'a.yaml', '-f', 'json'], world);
  const after = await run(['evaluate', 'a.yaml', '-f', 'json', '--set', 'task=none'], world);
  expect([before.code, before.stderr, after.code, after.stderr]).toEqual([0, '', 0, '']);
  expect(JSON.parse(before.stdout)).toMatchObject({
    score: { low: 36, high: 96 },
    checklist: [{ id: 'syllabus', state: 'contradicted' }],
  });
  expect(JSON.parse(after.stdout)).toMatchObject({
    score: { low: 36, high: 36 },
    checklist: [{ id: 'syllabus', state: 'open' }],
  });
});

it('lists the questions and exits with 3 if no answers are given', async () => {
  const expected = {
    code: 3,
    stdout: '',
    stderr:
      'credcheck: no answers were given: name an answers file, or run it at a terminal; the questions are: form, task, proctored, share, revised, topics\n' +
      'credcheck: exit 3: no answers were given, and questions are switched off here\n',
  };
  expect(await run(['evaluate', '-r', 'small'], worldWith())).toEqual(expected);
  expect(await run(['evaluate', '-', '-r', 'small'], worldWith({ stdin: ' \n' }))).toEqual(expected);
});

it('evaluates a candidate without any answers, and names them all unless --quiet', async () => {
  const world = worldWith({ stdin: '{"candidate":{"name":"X"},"answers":{}}' });
  const loud = await run(['evaluate', ...AS_JSON], world);
  const quiet = await run(['evaluate', '--quiet', ...AS_JSON], world);
  expect(loud.code).toBe(0);
  expect(loud.stderr).toBe(
    'credcheck: 6 questions have no answer and count as unknown: form, task, proctored, share, revised, topics\n',
  );
  expect(JSON.parse(loud.stdout)).toMatchObject({ score: { low: 0, high: 100 }, verdict: { firm: false } });
  expect(quiet).toEqual({ code: 0, stdout: loud.stdout, stderr: '' });
});

it('prints the same bytes for the same input, in every format', async () => {
  const { stdin } = { stdin: SIXTY_JSON };
  for (const format of ['pretty', 'json', 'markdown']) {
    const words = ['evaluate', '-r', 'small', '-f', format];
    const first = await run(words, worldWith({ stdin }));
    expect(await run(words, worldWith({ stdin }))).toEqual(first);
    expect(first.code).toBe(0);
  }
});

it('does not read standard input with --set, and says so', async () => {
  const world = worldWith({ stdin: SIXTY_JSON });
  const { code, stdout, stderr } = await run(['evaluate', '--set', 'task=quiz', '-r', 'small'], world);
  expect(code).toBe(0);
  expect(stdout).not.toContain('UX Basics');
  expect(stderr).toContain(
    'credcheck: standard input was not read, since --set gives the answers; add - to read it too\n',
  );
});

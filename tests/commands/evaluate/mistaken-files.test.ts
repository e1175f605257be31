import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const files = {
  'a.yaml': SIXTY,
  'r.yaml': SMALL_RUBRIC,
  'c.yaml': 'candidate: {name: X}\n',
};

it('a rubric given as answers, and answers given as a rubric, are one mistake each', async () => {
  const answers = await run(['evaluate', 'r.yaml', '-r', 'small'], worldWith({ files }));
  expect(answers.code).toBe(2);
  expect(answers.stderr).toContain('This is a rubric, not answers; use --rubric FILE');
  expect(answers.stderr).toContain('1 problem, see above');
  const rubric = await run(['evaluate', 'c.yaml', '-r', './a.yaml'], worldWith({ files }));
  expect(rubric.code).toBe(2);
  expect(rubric.stderr.replace(/ rubric\/is-answers|\s+/g, ' ')).toContain(
    'These are answers, not a rubric; name a rubric here, and answers as in: credcheck evaluate FILE',
  );
  expect(rubric.stderr).toContain('1 problem, see above');
});

it('says what to write for a check, a candidate and a day that are written too short or wrong', async () => {
  const text =
    'candidate: X\nchecks: {syllabus: confirmed}\nanswers: {revised: 2026-02-30, topics: data, task: {not-applicable: 1.10}}\n';
  const { stderr } = await run(
    ['evaluate', 'b.yaml', '-r', 'small'],
    worldWith({ files: { 'b.yaml': text } }),
  );
  const words = stderr.replace(/\s+/g, ' ');
  for (const part of [
    '(write {name: X})',
    '(write {state: confirmed})',
    '(there is no such day)',
    'write [data], or [] for none',
    'put quotes around it',
  ]) {
    expect(words).toContain(part);
  }
  const typed = await run(
    ['evaluate', 'a.yaml', '--set', 'revised=September 31, 2023'],
    worldWith({ files }),
  );
  expect(typed.stderr).toContain('(there is no such day) for "revised", found "September 31, 2023"');
});

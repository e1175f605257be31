import { expect, it } from 'vitest';
import { sha256 } from '../../../src/adapters/node-digest.js';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';

const OURS = `credcheck: 1
id: ours
version: 1.0.0
title: Ours
extends: [small]
`;

it('outlines a rubric with its weights', async () => {
  const { code, stdout, stderr } = await run(['rubric', 'show', 'micro-credential'], worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('micro-credential 2.1.3, 20 questions in 8 criteria\n');
  expect(stdout).toMatch(/^ {2}Issuer recognition +weight 24 of 100$/m);
  expect(stdout).toMatch(/^ {2}who-stands-behind {12}8 {7}8 {2}Who signs the certificate\?$/m);
  expect(stdout).toMatch(/^ {2}over-limit {14}STOP if cost-to-earn is at least 100.01$/m);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

it('prints as JSON the very bytes that the hash in results is taken of', async () => {
  const shown = await run(['rubric', 'show', 'traditional-certificate', '--format', 'json'], worldWith());
  expect(shown.stdout.endsWith('}\n')).toBe(true);
  const stdin = await exampleText('one-year-certificate', 'traditional-certificate');
  const evaluated = await run(['evaluate', '-f', 'json'], worldWith({ stdin }));
  expect(JSON.parse(evaluated.stdout).rubric.sha256).toBe(sha256(shown.stdout.slice(0, -1)));
});

it('shows a file with all that it extends, found from its own folder', async () => {
  const files = {
    'team/rubric.yaml': OURS.replace('small', '../org/base.yaml'),
    'org/base.yaml': OURS.replace('id: ours', 'id: org').concat('summary: Of the organisation\n'),
  };
  const { code, stdout } = await run(
    ['rubric', 'show', 'team/rubric.yaml', '-f', 'json'],
    worldWith({ files }),
  );
  expect(code).toBe(0);
  const shown = JSON.parse(stdout);
  expect(shown).toMatchObject({ id: 'ours', title: 'Ours', summary: 'Of the organisation' });
  expect(shown).not.toHaveProperty('extends');
  expect(shown.criteria.length).toBeGreaterThan(0);
});

it.each([
  ['micro-credentail', {}, 'did you mean "micro-credential"?'],
  ['lost.yaml', {}, 'There is no file "lost.yaml"'],
  [
    'a.yaml',
    { 'a.yaml': OURS.replace('small', 'smal') },
    'a.yaml:5:11  error  There is no built-in rubric "smal"',
  ],
  ['a.yaml', { 'a.yaml': OURS.replace('small', 'b.yaml') }, 'a.yaml:5:11  error  There is no file "b.yaml"'],
  ['a.yaml', { 'a.yaml': OURS.replace('small', './a.yaml') }, 'a.yaml -> a.yaml; take one step out'],
  [
    'a.yaml',
    { 'a.yaml': OURS.replace('small', '../etc/passwd') },
    'a relative path that ends in .yaml, .yml or',
  ],
  [
    'a.yaml',
    { 'a.yaml': OURS.replace('small', '/etc/x.yaml') },
    'a relative path that ends in .yaml, .yml or',
  ],
  [
    'a.yaml',
    { 'a.yaml': OURS.concat('checks: [{id: prize, remove: true}]\n') },
    'There is no check "prize" to remove',
  ],
])('says what is wrong with %s and shows nothing', async (name, files, expected) => {
  const { code, stdout, stderr } = await run(['rubric', 'show', name], worldWith({ files }));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.replace(/\s+/g, ' ')).toContain(expected.replace(/\s+/g, ' '));
});

it('refuses a format that it does not have', async () => {
  const { code, stderr } = await run(['rubric', 'show', 'small', '-f', 'csv'], worldWith());
  expect(code).toBe(2);
  expect(stderr).toContain('pretty, plain, json, markdown, html');
});

it('shows what each answer scores, how long it counts, and the share of each question', async () => {
  const { stdout } = await run(['rubric', 'show', 'small'], worldWith());
  expect(stdout).toMatch(/^ {2}task +1 +30 {2}What is the hardest task\?$/m);
  expect(stdout).toContain(`  What each answer scores, from 0 to 1

  task                                                at most 30 of 100 points
  0    none: None
  0.4  quiz: A quiz
  1    project: A project
  Counts as not found out once it was checked more than 90 days ago.
`);
  expect(stdout).toContain(`  share                                               at most 40 of 100 points
  0  0 percent
  1  100 percent
  Between these, in proportion; outside, as the nearest.
`);
  expect(stdout).toContain('  1  12 months old\n  0  24 months old\n');
  expect(stdout).toContain('Added up, at most 1.');
});

it.each([
  ['markdown', '# A small rubric\n\nsmall 1.0.0', '| 0.4 | quiz: A quiz |'],
  ['html', '<h1>A small rubric</h1>', '<td>quiz: A quiz</td>'],
  ['plain', 'Page: A small rubric', 'Question: task, at most 30 of 100 points'],
])('shows the same as %s', async (format, head, row) => {
  const { code, stdout } = await run(['rubric', 'show', 'small', '-f', format], worldWith());
  expect(code).toBe(0);
  expect(stdout).toContain(head);
  expect(stdout).toContain(row);
  expect(stdout).toContain('General information only.');
});

it('gives an option that stands for others the range of theirs', async () => {
  const { stdout } = await run(['rubric', 'show', 'micro-credential'], worldWith());
  expect(stdout).toMatch(/^ {2}0\.3–1 {2}reported: .*\n.*of register, confirmed, claimed\)$/m);
});

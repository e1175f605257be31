import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const OLD = `credcheck: 1
id: ours
version: 1.0.0
title: Ours
disclaimer: General information.
bands: [{id: fine, from: 50, title: Fine}, {id: poor, from: 0, title: Poor}]
criteria:
  - id: rigour
    title: Rigour
    weight: 1
    questions:
      - {id: graded, ask: Is it graded?, type: yes-no}
      - {id: proof, ask: Is there proof?, type: yes-no, hint: Look at the page}
`;
const HEAVIER = OLD.replace('type: yes-no}', 'type: yes-no, weight: 3}').replace('1.0.0', '2.0.0');

const world = worldWith({
  files: {
    'old.yaml': OLD,
    'new.yaml': HEAVIER,
    'words.yaml': OLD.replace('Look at the page', 'See the page'),
    'one.yaml': 'candidate: {name: One}\nanswers: {graded: yes, proof: no}\n',
    'two.yaml': 'candidate: {name: Two}\nanswers: {graded: no, proof: yes}\n',
    'odd.yaml': 'candidate: {name: Odd}\nanswers: {grade: no}\n',
  },
});
const DIFF = ['rubric', 'diff', './old.yaml'];

it('says what changed and whose verdict did, the count of them last', async () => {
  const answers = ['--answers', 'one.yaml', '--answers', 'two.yaml'];
  const { code, stdout, stderr } = await run([...DIFF, './new.yaml', ...answers], world);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('criteria › rigour › questions › graded ›');
  expect(stdout).toMatch(/One +50 FINE +75 FINE\n/);
  expect(stdout).toMatch(/Two +50 FINE +25 POOR \*\n/);
  expect(stdout).toMatch(
    /1 change can change a result\.\n {2}No saved answer is asked again\.\n {2}1 verdict of 2 changed, marked \*\.\n$/,
  );
});

it('says where nothing but words changed', async () => {
  const { code, stdout } = await run([...DIFF, './words.yaml'], world);
  expect(code).toBe(0);
  expect(stdout).toContain('Wording only: no score and no verdict can change.\n');
  expect((await run([...DIFF, './old.yaml'], world)).stdout).toContain('Nothing differs but id and version.');
});

it('gives the same as JSON', async () => {
  const { stdout } = await run([...DIFF, './new.yaml', '-f', 'json', '--answers', 'two.yaml'], world);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    before: { version: '1.0.0' },
    after: { version: '2.0.0' },
    wordingOnly: false,
    changes: [{ path: ['criteria', 'rigour', 'questions', 'graded', 'weight'], kind: 'effect', after: 3 }],
    shares: [],
    askedAgain: [],
    candidates: [
      { name: 'Two', before: { verdict: { id: 'fine' } }, after: { score: { low: 25, high: 25 } } },
    ],
  });
  const words = await run([...DIFF, './words.yaml', '-f', 'json'], world);
  expect(JSON.parse(words.stdout)).toMatchObject({
    wordingOnly: true,
    changes: [{ before: 'Look at the page', after: 'See the page' }],
  });
});

it.each([
  [['./none.yaml'], 'There is no file "./none.yaml"'],
  [['./new.yaml', '--answers', 'odd.yaml'], 'did you mean "graded"?'],
  [['./new.yaml', '-o', 'new.yaml'], 'new.yaml'],
  [['./new.yaml', '-f', 'csv'], 'markdown'],
  [['./new.yaml', '--as-of', 'soon'], '--as-of'],
])('refuses %j', async (words, said) => {
  const { code, stdout, stderr } = await run([...DIFF, ...words], world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
});

it('names a test that came or went, without all its answers', async () => {
  const tested = `${OLD}tests:\n  - {name: Graded is fine, answers: {graded: yes, proof: yes}, expect: {verdict: fine}}\n`;
  const { stdout } = await run(
    ['rubric', 'diff', './old.yaml', './tested.yaml'],
    worldWith({ files: { 'old.yaml': OLD, 'tested.yaml': tested } }),
  );
  expect(stdout).toMatch(/tests +\(nothing\) +\(whole with -f json\)\n/);
  expect(stdout).not.toContain('graded');
});

it('says once that a file of answers is not there', async () => {
  const { code, stderr } = await run([...DIFF, './new.yaml', '--answers', 'none.yaml'], world);
  expect([code, stderr.match(/There is no file "none.yaml"/g)?.length]).toEqual([2, 1]);
});

import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

function overlay(weights: string, weighting: string, more = ''): string {
  return `credcheck: 1
id: small-weights
version: 1.0.0
title: A small rubric
extends: [small]
weighting: {${weighting}, base: small, version: 1.0.0}
criteria: [${weights}]
${more}`;
}

const EVEN = '{id: proof, weight: 1}, {id: reach, weight: 1}';
const MOSTLY_PROOF = '{id: proof, weight: 90}, {id: reach, weight: 10}';
const files = {
  'ana.yaml': overlay(EVEN, 'by: Ana, method: points'),
  'ben.yaml': overlay(MOSTLY_PROOF, 'by: Ben, method: rank-sum'),
  'ana-2.yaml': overlay(MOSTLY_PROOF, 'by: Ana, method: swing'),
  'nameless.yaml': overlay(EVEN, 'method: swing').replace('version: 1.0.0}', 'version: 0.9.0}'),
  'more.yaml': overlay('{id: proof, title: P, questions: [{id: task, weight: 2}]}', 'method: swing'),
  'words.yaml': overlay(EVEN, 'method: swing', 'summary: Other words.\n'),
  'own.yaml': overlay(EVEN, 'method: swing').replace(/weighting.*\n/, ''),
  'alone.yaml': overlay(EVEN, 'method: swing').replace('[small]', '[small, other]'),
  'lost.yaml': overlay(EVEN, 'method: swing').replace('[small]', '[./lost-base.yaml]'),
  'other.yaml': overlay('{id: rigor, weight: 1}', 'method: swing').replace('[small]', '[micro-credential]'),
  'one.yaml': SIXTY.replace('rubric: small\n', ''),
  'two.yaml': SIXTY.replace('rubric: small\n', '')
    .replaceAll(/ux|UX Basics/g, 'Other')
    .replace('share: 90', 'share: 10')
    .replace('task: quiz', 'task: project'),
  'odd.yaml': 'candidate: {name: Odd}\nanswers: {tusk: quiz}\n',
};

async function beside(...words: readonly string[]) {
  return run(['rubric', 'weights', ...words], worldWith({ files }));
}

describe('files with weights', () => {
  it('are set side by side, with where they are farthest apart', async () => {
    const { code, stdout, stderr } = await beside('ana.yaml', 'ben.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain("ana.yaml: Ana's, by points, not those of small 1.0.0\n");
    expect(stdout).toMatch(/Criterion +Rubric +Ana +Ben +Apart\n/);
    expect(stdout).toMatch(/Proof +60 % +50 % +90 % +40\n/);
    expect(stdout).toMatch(/Farthest apart in Proof: Ana 50 %, Ben 90 %\.\n$/);
  });

  it('show what saved answers come to by each, and whose verdict is another', async () => {
    const answers = ['--answers', 'one.yaml', '--answers', 'two.yaml'];
    const { stdout } = await beside('ana.yaml', 'ben.yaml', ...answers);
    expect(stdout).toMatch(/UX Basics +Rubric +60 +GOOD +pay\n/);
    expect(stdout).toMatch(/UX Basics +Ana +65 +GOOD +pay\n/);
    expect(stdout).toMatch(/UX Basics +Ben +45 +FAIR \* +pair\n/);
    expect(stdout).toMatch(/Other +Ana +55 +FAIR \* +pair\n/);
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain(
      '2 candidates of 2 have another verdict than by the weights of the rubric, marked *.',
    );
    expect(said).toContain('These people come to different verdicts about UX Basics, Other.');
  });

  it('agree where they do, and a single one is set beside the rubric', async () => {
    const same = await beside('ana.yaml', 'nameless.yaml', '--answers', 'one.yaml');
    expect(same.stdout).toContain('All have the same shares.');
    expect(same.stdout).toContain('These people come to the same verdict about every candidate.');
    expect(same.stdout).toContain('0 candidates of 1 have another verdict');
    expect(same.stdout).toContain('nameless.yaml: given for version 0.9.0 of the rubric, which is now 1.0.0');
    const one = await beside('ana.yaml', '--answers', 'two.yaml');
    expect(one.stdout).toMatch(/Proof +60 % +50 % +-10\n/);
    expect(one.stdout).toMatch(/Reach +40 % +50 % +\+10\n/);
    expect(one.stdout).toContain('The largest change is in Proof: from 60 % to 50 %.');
    expect(one.stdout).not.toContain('These people');
    const own = await beside('words.yaml');
    expect(own.code).toBe(0);
  });

  it('of one name are told apart by their files', async () => {
    const { stdout } = await beside('ana.yaml', 'ana-2.yaml', '-f', 'plain');
    expect(stdout).toContain('Ana (ana.yaml) 50 %, Ana (ana-2.yaml) 90 %');
  });

  it('are shown in every format', async () => {
    for (const format of ['markdown', 'html', 'plain']) {
      const { code, stdout } = await beside('ana.yaml', 'ben.yaml', '-f', format, '--answers', 'one.yaml');
      expect([format, code]).toEqual([format, 0]);
      for (const said of ['Ana', 'Ben', '90 %', 'FAIR']) expect(stdout).toContain(said);
    }
    const { stdout } = await beside('ana.yaml', 'ben.yaml', '-f', 'json', '--answers', 'one.yaml');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      base: { id: 'small', version: '1.0.0' },
      overlays: [{ file: 'ana.yaml', rubric: { id: 'small-weights' }, weighting: { by: 'Ana' } }, {}],
      criteria: [{ id: 'proof', base: 0.6, shares: [0.5, 0.9], apart: 0.4 }, {}, {}],
      candidates: [
        {
          name: 'UX Basics',
          base: { score: { low: 60, high: 60 }, verdict: { id: 'good', action: 'pay' } },
          overlays: [{ score: { low: 65 } }, { verdict: { id: 'fair', firm: true, action: 'pair' } }],
        },
      ],
    });
    expect(JSON.parse((await beside('ana.yaml', '-f', 'json')).stdout).candidates).toBeUndefined();
  });

  it('fit a narrow screen', async () => {
    const terminal = { streams: ['stdout'], columns: 40 } as const;
    const words = ['rubric', 'weights', 'ana.yaml', 'ben.yaml', 'nameless.yaml', '--answers', 'one.yaml'];
    const { stdout } = await run(words, worldWith({ files, terminal }));
    expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });

  it.each([
    [['own.yaml'], '"own.yaml" does not say whose weights it has'],
    [['small'], '"small" does not say whose weights it has'],
    [['ana'], 'There is no built-in rubric "ana"'],
    [['none.yaml'], 'There is no file "none.yaml"'],
    [['lost.yaml'], 'There is no file "lost-base.yaml"'],
    [['alone.yaml'], 'There is no built-in rubric "other"'],
    [['more.yaml'], '"more.yaml" changes more than weights: criteria › proof › questions › task › weight'],
    [['ana.yaml', 'other.yaml'], '"other.yaml" has weights for micro-credential '],
    [
      ['other.yaml', 'ana.yaml'],
      '"ana.yaml" has weights for small 1.0.0, and the first file for micro-credential',
    ],
    [['ana.yaml', '--answers', 'odd.yaml'], 'did you mean "task"?'],
    [['ana.yaml', '--answers', 'none.yaml'], 'none.yaml'],
    [['ana.yaml', '-o', 'ana.yaml', '-f', 'json'], 'named more than once'],
    [['ana.yaml', '--as-of', 'soon'], '--as-of'],
    [['ana.yaml', '-f', 'yaml'], 'markdown'],
    [['ana.yaml', '--set', 'proof=1'], '--set and a file with weights cannot be combined'],
    [['ana.yaml', '--method', 'swing', '-r', 'small'], '--method and a file with weights cannot be combined'],
  ])('refuses %j in one sentence', async (words, said) => {
    const { code, stdout, stderr } = await beside(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

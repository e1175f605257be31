import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, type World, type WorldOptions, worldWith } from '../../support/fake-ports.js';
import { BACK, CTRL_C, chosen, type Script, TOLD_TO_END } from '../../support/scripted-prompter.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

const WEIGHTS = ['rubric', 'weights', '-r', 'small'];
const SAID = ['--set', 'proof=100', '--set', 'reach=50', '--set', 'extras=0'];

/** The weights in the file that a run wrote. */
async function written(words: readonly string[], options: WorldOptions = {}) {
  const world = worldWith(options);
  const ran = await run([...WEIGHTS, '-o', 'ana.yaml', ...words], world);
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  return { world, text: world.files.get('ana.yaml') ?? '', stderr: ran.stderr };
}

function weightsIn(text: string): readonly unknown[] {
  return parse(text).criteria.map(({ id, weight }: { id: string; weight: number }) => [id, weight]);
}

function atTerminal(script: Script): World {
  return worldWith({ stdin: 'terminal', script });
}

describe('credcheck rubric weights', () => {
  it('writes a rubric that extends the one that is weighed and changes its weights alone', async () => {
    const { world, text, stderr } = await written(['--name', 'Ana', ...SAID]);
    expect(text).toContain("# Weights: Ana's, by swing weighting, not those of small 1.0.0. ");
    expect(text).toContain('  - {id: proof, weight: 100}  # 66.7 %  Proof\n');
    expect(parse(text)).toEqual({
      credcheck: 1,
      id: 'small-weights-ana',
      version: '1.0.0',
      title: 'A small rubric',
      extends: ['small'],
      weighting: { by: 'Ana', method: 'swing', base: 'small', version: '1.0.0' },
      criteria: [
        { id: 'proof', weight: 100 },
        { id: 'reach', weight: 50 },
        { id: 'extras', weight: 0 },
      ],
    });
    expect(stderr).toContain(
      'next: credcheck evaluate answers.yaml -r ana.yaml; credcheck rubric weights ana.yaml\n',
    );
    const lint = await run(['rubric', 'lint', 'ana.yaml'], world);
    expect(lint.stderr).not.toContain('error');
    const { stdout } = await run(['rubric', 'diff', 'small', 'ana.yaml', '-f', 'json'], world);
    expect(JSON.parse(stdout).askedAgain).toEqual([]);
  });

  it('takes what is said from a file, from standard input, and from --set, which wins', async () => {
    const files = { 'said.yaml': 'proof: 1\nreach: 3\nextras: 2\n' };
    const ranks = await written(['--method', 'rank-order-centroid', '--values', 'said.yaml'], { files });
    expect(weightsIn(ranks.text)).toEqual([
      ['proof', 61.111111],
      ['reach', 11.111111],
      ['extras', 27.777778],
    ]);
    const stdin = '{"proof": "60", "reach": 25.5, "extras": 99}';
    const points = await written(['--method', 'points', '--values', '-', '--set', 'extras=14.5'], { stdin });
    expect(weightsIn(points.text)).toEqual([
      ['proof', 60],
      ['reach', 25.5],
      ['extras', 14.5],
    ]);
    const sum = await written(['--method', 'rank-sum', '--values', 'said.yaml'], { files });
    expect(weightsIn(sum.text)).toEqual([
      ['proof', 3],
      ['reach', 1],
      ['extras', 2],
    ]);
  });

  it('prints it without -o, and needs no name', async () => {
    const { code, stdout, stderr } = await run([...WEIGHTS, ...SAID, '--name', ' '], worldWith());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parse(stdout)).toMatchObject({ id: 'small-weights', weighting: { method: 'swing' } });
    expect(stdout).toContain('\nweighting: {method: swing, base: small, version: 1.0.0}\n');
  });

  it('keeps any name and title as text, in an id of letters that a file may have', async () => {
    const name = `Zoë "\u009b31m\u202e\n# x: ${'y'.repeat(80)}`;
    const title = `T: "\u009b" ${'w'.repeat(20)}`;
    const rubric = SMALL_RUBRIC.replace(
      'title: A small rubric',
      `title: "T: \\"\\u009b\\" ${'w'.repeat(20)}"`,
    )
      .replace('title: Proof', `title: ${JSON.stringify('P\nweight: 9 \u001b[2J')}`)
      .replace('id: small', `id: ${'long-'.repeat(12)}abcd`);
    const world = worldWith({ files: { 'r.yaml': rubric } });
    const words = ['rubric', 'weights', '-r', './r.yaml', '--name', name, ...SAID, '-o', 'ana.yaml'];
    expect(await run(words, world)).toMatchObject({ code: 0 });
    const text = world.files.get('ana.yaml') ?? '';
    expect(text).toMatch(/^[ -~\në]*$/);
    expect(parse(text)).toMatchObject({ title, weighting: { by: name } });
    expect(weightsIn(text)).toHaveLength(3);
    expect(parse(text).id).toMatch(/^long-.*-weights-zoe-31m-x-y+$/);
    const shown = await run(['rubric', 'show', 'ana.yaml', '-f', 'json'], world);
    expect(JSON.parse(shown.stdout).weighting.by).toBe(name);
  });

  it.each([
    ['ours.yaml', 'ana.yaml', './ours.yaml'],
    ['a/ours.yaml', 'a/b/c/ana.yaml', '../../ours.yaml'],
    ['a/ours.yml', 'b/ana.yaml', '../a/ours.yml'],
    ['a/ours.json', 'ana.yaml', './a/ours.json'],
  ])('names %s from %s by the path %s, and is found by it', async (rubric, file, path) => {
    const text = rubric.endsWith('json') ? JSON.stringify(parse(SMALL_RUBRIC)) : SMALL_RUBRIC;
    const world = worldWith({ files: { [rubric]: text } });
    expect(await run(['rubric', 'weights', '-r', rubric, ...SAID, '-o', file], world)).toMatchObject({
      code: 0,
    });
    expect(parse(world.files.get(file) ?? '').extends).toEqual([path]);
    expect(await run(['rubric', 'weights', file], world)).toMatchObject({ code: 0 });
  });

  it.each([
    [['--set', 'prof=100'], 'There is no criterion "prof"; did you mean "proof"?'],
    [['--set', 'proof'], 'Expected --set criterion=value, found "proof"'],
    [['--set', 'proof=100'], 'Nothing is said of reach, extras; give each criterion a number'],
    [['--method', 'points', ...SAID], 'The points add up to 150, not to 100; take 50 away'],
    [['--method', 'rank-sum', ...SAID], 'Expected a whole number from 1 to 3 for "proof", found "100"'],
    [
      ['--method', 'rank'],
      'There is no method "rank"; use one of swing, rank-sum, rank-order-centroid, points',
    ],
    [[], 'Nothing says what matters; run it at a terminal, or give --set CRITERION=NUMBER for each of proof'],
    [['--values', 'none.yaml'], 'none.yaml'],
    [['--values', 'list.yaml'], 'Expected a number for each criterion, by its id, found a list'],
    [['--values', 'odd.yaml'], 'Expected a number from 0 to 100 for "proof", found "a list"'],
    [['--values', 'bad.yaml'], 'bad.yaml'],
    [['--answers', 'a.yaml'], '--answers needs a file with weights'],
    [['--as-of', '2026-11-01'], '--as-of needs a file with weights'],
    [['-o', 'ana.json', ...SAID], '.yaml'],
    [['-o', 'odd.yaml', '--values', 'odd.yaml'], 'named more than once'],
    [['-f', 'json', ...SAID], 'yaml'],
  ])('refuses %j in one sentence', async (words, said) => {
    const files = { 'list.yaml': '- 1\n', 'odd.yaml': 'proof: [1]\nreach: 1\nextras: 1\n', 'bad.yaml': '{' };
    const { code, stdout, stderr } = await run([...WEIGHTS, ...words], worldWith({ files }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('refuses a rubric that no relative path names', async () => {
    const world = worldWith({ files: { './ours': SMALL_RUBRIC } });
    const { code, stderr } = await run(['rubric', 'weights', '-r', './ours', ...SAID], world);
    expect(code).toBe(2);
    expect(stderr).toContain('"weights.yaml" cannot extend "./ours" by a relative path');
  });
});

describe('asked at a terminal, it', () => {
  async function asked(script: Script, words: readonly string[] = []) {
    const world = atTerminal(script);
    const { code } = await run([...WEIGHTS, '-o', 'ana.yaml', ...words], world);
    expect(code).toBe(0);
    return { world, rubric: parse(world.files.get('ana.yaml') ?? '') };
  }

  it('asks for the method, the largest swing, the others beside it, and the name', async () => {
    const { world, rubric } = await asked([chosen('swing'), chosen('reach'), '80', '10', 'Ana']);
    expect(world.asked[0]).toBe(
      'Proof. Above all: What is the hardest task? From "None" to "A project". If "Reach" from worst to best is worth 100, what is this worth? (0 to 100)',
    );
    expect(world.asked).toHaveLength(3);
    expect(rubric.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([80, 100, 10]);
    expect(rubric.weighting).toMatchObject({ by: 'Ana', method: 'swing' });
  });

  it('asks neither for the method nor for the name where they are given', async () => {
    const { world, rubric } = await asked(['60', '30', '10'], ['--method', 'points', '--name', 'Ben']);
    expect(world.asked[1]).toBe('How many points for "Reach"? (40 of 100 are left)');
    expect(rubric.weighting).toMatchObject({ by: 'Ben', method: 'points' });
    expect(rubric.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([60, 30, 10]);
  });

  it('asks for an order place by place, the last of which is clear', async () => {
    const { world, rubric } = await asked([chosen('rank-sum'), chosen('extras'), chosen('reach'), '']);
    expect(world.shown).toHaveLength(3);
    expect(world.shown[2]).toContain('place 2');
    expect(rubric.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([1, 2, 3]);
    expect(rubric.weighting.by).toBeUndefined();
  });

  it('goes back to any question before, up to the method, with what was typed there', async () => {
    const swing = [chosen('swing'), BACK, chosen('swing'), chosen('proof'), BACK, chosen('reach')];
    const more = ['40', BACK, '', '0', ''];
    const { rubric } = await asked([...swing, ...more]);
    expect(rubric.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([40, 100, 0]);
    const order = [chosen('rank-sum'), BACK, chosen('rank-order-centroid'), chosen('reach'), BACK];
    const ranked = await asked([...order, chosen('extras'), chosen('reach'), '']);
    expect(ranked.rubric.weighting.method).toBe('rank-order-centroid');
    expect(ranked.rubric.criteria[2].weight).toBe(61.111111);
    const points = await asked([chosen('points'), BACK, chosen('points'), '50', '25', '25', '']);
    expect(points.rubric.criteria[0].weight).toBe(50);
  });

  it.each([
    [['swing', 'proof'], '101', 'Expected a number from 0 to 100.'],
    [['points'], 'all', 'Expected a number from 0 to 100.'],
  ])('refuses while asking by %j: %s', async (before, typed, refusal) => {
    const script = [...before.map(chosen), typed];
    await expect(run(WEIGHTS, atTerminal(script))).rejects.toThrow(refusal);
  });

  it.each([
    [['70', '31'], '30 points of 100 are left; type at most 30, or go back.'],
    [['99', '2'], 'One point of 100 is left; type at most 1, or go back.'],
    [['100', '1'], 'All 100 points are given; type 0, or go back.'],
    [['70', '20', '9'], 'The points add up to 99, not to 100; share out 1 more, or go back.'],
  ])('refuses points that do not add up: %j', async (typed, refusal) => {
    const ran = run([...WEIGHTS, '--method', 'points'], atTerminal(typed));
    await expect(ran).rejects.toThrow(refusal);
  });

  it.each([
    [[CTRL_C], 130],
    [[chosen('swing'), chosen('proof'), '3', TOLD_TO_END], 143],
    [[chosen('swing'), CTRL_C], 130],
    [[chosen('points'), CTRL_C], 130],
    [[chosen('rank-sum'), chosen('proof'), CTRL_C], 130],
    [[chosen('rank-sum'), chosen('proof'), chosen('reach'), CTRL_C], 130],
  ])('writes nothing where it is interrupted', async (script, code) => {
    const world = atTerminal(script);
    expect(await run([...WEIGHTS, '-o', 'ana.yaml'], world)).toMatchObject({ code, stdout: '' });
    expect(world.files.has('ana.yaml')).toBe(false);
  });

  it('asks nothing where that is forbidden, and says by what', async () => {
    const silent = await run([...WEIGHTS, '--no-input'], atTerminal([]));
    expect(silent.code).toBe(2);
    expect(silent.stderr).not.toContain('environment');
    const inCi = worldWith({ stdin: 'terminal', script: [], environment: { promptsForbiddenBy: 'CI' } });
    expect((await run(WEIGHTS, inCi)).stderr).toContain('no question is asked, because CI is set');
  });

  it('asks of a rubric with one criterion and no answers to name', async () => {
    const bare = SMALL_RUBRIC.replace(
      / {2}- id: proof[\s\S]*(?=knockouts:)/,
      '  - {id: only, title: Only, weight: 1, questions: [{id: q, ask: Q?, type: date, age-curve: [[0d, 1], [1y, 0]]}]}\n',
    );
    const world = worldWith({
      stdin: 'terminal',
      script: [chosen('swing'), chosen('only'), ''],
      files: { 'r.yaml': bare },
    });
    const { stdout } = await run(['rubric', 'weights', '-r', './r.yaml'], world);
    expect(weightsIn(stdout)).toEqual([['only', 100]]);
    expect(world.shown[1]).toContain('Only');
  });
});

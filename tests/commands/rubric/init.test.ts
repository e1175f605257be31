import { describe, expect, it } from 'vitest';
import { wouldLose } from '../../../src/commands/rubric/would-lose.js';
import { failure, type Problem, problem } from '../../../src/core/model/problem.js';
import { idFrom } from '../../../src/render/starter-rubric.js';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, type Script, TOLD_TO_END } from '../../support/scripted-prompter.js';

const INIT = ['rubric', 'init', '-o', 'ours.yaml'];

async function isSound(world: World): Promise<void> {
  const lint = await run(['rubric', 'lint', 'ours.yaml'], world);
  expect(lint).toMatchObject({ code: 0, stdout: 'No problems in ours.yaml\n' });
  const test = await run(['rubric', 'test', 'ours.yaml', '--fail-under-coverage', '100'], world);
  expect(test).toMatchObject({ code: 0, stderr: '' });
}

function atTerminal(script: Script): World {
  return worldWith({ stdin: 'terminal', script });
}

describe('credcheck rubric init', () => {
  it('names no next step with a file that could not be written', async () => {
    const { code, stderr } = await run(INIT, worldWith({ full: ['ours.yaml'] }));
    expect([code, stderr.includes('next:')]).toEqual([74, false]);
  });

  it('writes a rubric that lint finds nothing in, and whose tests reach all of it', async () => {
    const world = worldWith();
    const { code, stdout, stderr } = await run(INIT, world);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(
      'next: credcheck rubric lint ours.yaml; credcheck rubric test ours.yaml --coverage\n',
    );
    expect(world.asked).toEqual([]);
    expect(world.files.get('ours.yaml')).toContain('\nid: ours\n');
    await isSound(world);
  });

  it('replaces no rubric that was changed, unless it is told to', async () => {
    const world = worldWith();
    await run(INIT, world);
    const fresh = world.files.get('ours.yaml') ?? '';
    expect(await run(INIT, world)).toMatchObject({ code: 0 });
    const changed = fresh.replace('weight: 3', 'weight: 5');
    world.files.set('ours.yaml', changed);
    expect(await run(INIT, world)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'credcheck: "ours.yaml" is there, and what was written in it would be lost; name another file, or replace it with --force\n' +
        'credcheck: exit 2: invalid command line: 1 problem, see above\n',
    });
    expect(world.files.get('ours.yaml')).toBe(changed);
    expect(await run([...INIT, '--force'], world)).toMatchObject({ code: 0 });
    expect(world.files.get('ours.yaml')).toBe(fresh);
    world.files.set('ours.yaml', 'a note\n');
    expect(await run(INIT, world)).toMatchObject({ code: 0 });
  });

  it('replaces an empty template, but no answers and no proposals', async () => {
    const template = (await run(['rubric', 'template', 'small'], worldWith())).stdout;
    for (const [text, code] of [
      [template, 0],
      [template.replace('  task:', '  task: quiz'), 2],
      ['credcheck: 1\nkind: proposals\nproposals: []\n', 2],
    ] as const) {
      const world = worldWith({ files: { 'ours.yaml': text } });
      expect((await run(INIT, world)).code).toBe(code);
      expect(world.files.get('ours.yaml') === text).toBe(code === 2);
    }
  });

  it('replaces no file that is too large to be looked at, or is no text, unless it is told to', async () => {
    const world = worldWith({ files: { 'ours.yaml': `# ${'a'.repeat(256 * 1024)}\nid: ours\n` } });
    const { code, stderr } = await run(INIT, world);
    expect([code, stderr]).toEqual([2, expect.stringContaining('replace it with --force')]);
    expect(await run([...INIT, '--force'], world)).toMatchObject({ code: 0 });
    const failing = (found: Problem) => {
      const { ports } = worldWith();
      return { files: { ...ports.files, readText: async () => failure(found) } };
    };
    const at = { output: 'ours.yaml' };
    const binary = problem('input/not-utf8', { name: 'ours.yaml', found: 'byte 0xFF' });
    expect(await wouldLose(at, failing(binary), () => false)).toHaveLength(1);
    const pipe = problem('input/not-a-file', { name: 'ours.yaml', kind: 'a pipe' });
    expect(await wouldLose(at, failing(pipe), () => true)).toEqual([]);
  });

  it('asks nothing where the answer could not be written', async () => {
    const world = atTerminal([]);
    world.files.set('ours.yaml', 'credcheck: 1\nid: ours\n');
    expect(await run(INIT, world)).toMatchObject({ code: 2 });
    expect(world.asked).toEqual([]);
  });

  it('prints it without -o, and nothing else', async () => {
    const { code, stdout, stderr } = await run(['rubric', 'init'], worldWith());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('\nid: rubric\n');
  });

  it('asks at a terminal for title, id and what counts, and weighs that by its order', async () => {
    const world = atTerminal([
      'Is "it" any good: 100%?',
      'ours',
      'Ünïque skills, Assessment, 3, Ünïque-skills',
    ]);
    await run(INIT, world);
    expect(world.asked).toHaveLength(3);
    const text = world.files.get('ours.yaml') ?? '';
    expect(text).toContain('title: "Is \\"it\\" any good: 100%?"\n');
    expect(text).toContain('  - id: unique-skills\n    title: "Ünïque skills"\n    weight: 4\n');
    expect(text).toContain('ask: "Must you pass something that people without the skill would fail?"');
    expect(text).toContain('  - id: criterion-3\n    title: "3"\n    weight: 2\n');
    expect(text).toContain('  - id: criterion-4\n    title: "Ünïque-skills"\n    weight: 1\n');
    await isSound(world);
  });

  it('takes what it suggests by Enter alone, and asks nothing with --no-input', async () => {
    const world = atTerminal(['', '', '']);
    await run(INIT, world);
    const piped = worldWith();
    await run(INIT, piped);
    expect(world.files.get('ours.yaml')).toBe(piped.files.get('ours.yaml'));
    const silent = atTerminal([]);
    expect(await run([...INIT, '--no-input'], silent)).toMatchObject({ code: 0 });
    expect(silent.asked).toEqual([]);
  });

  it.each([[['', '', ' , ']], [['', 'Ours', '']], [['', 'micro-credential', '']], [[' ', '', '']]])(
    'refuses while asking what would not be a rubric: %j',
    async (script) => {
      await expect(run(INIT, atTerminal(script))).rejects.toThrow();
    },
  );

  it.each([
    [[CTRL_C], 130],
    [['', TOLD_TO_END], 143],
    [['', '', CTRL_C], 130],
  ])('writes nothing where it is interrupted', async (script, code) => {
    const world = atTerminal(script);
    expect(await run(INIT, world)).toMatchObject({ code, stdout: '' });
    expect(world.files.has('ours.yaml')).toBe(false);
  });

  it('extends another rubric with --from, and asks only for title and id', async () => {
    const world = atTerminal(['Ours', '']);
    expect(await run([...INIT, '--from', 'micro-credential'], world)).toMatchObject({ code: 0 });
    expect(world.asked).toHaveLength(2);
    expect(world.files.get('ours.yaml')).toContain('\nextends: [micro-credential]\n');
    expect(await run(['rubric', 'test', 'ours.yaml'], world)).toMatchObject({ code: 0 });
  });

  it('takes no id that a rubric has', async () => {
    const { stdout } = await run(['rubric', 'init', '-o', '-'], worldWith());
    expect(stdout).toContain('\nid: rubric\n');
    const world = worldWith();
    await run(['rubric', 'init', '-o', 'micro-credential.yaml'], world);
    expect(world.files.get('micro-credential.yaml')).toContain('\nid: our-micro-credential\n');
  });

  it.each([
    [['--from', 'micro-credentail'], 'did you mean "micro-credential"?'],
    [['-o', 'ours.json'], '.yaml'],
  ])('refuses %j and says what to write instead', async (words, instead) => {
    const { code, stdout, stderr } = await run(['rubric', 'init', ...words], worldWith());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(instead);
  });

  it('names a file in a way that is not taken for an id', async () => {
    const world = worldWith();
    await run(['rubric', 'init', '-o', 'ours'], world);
    expect(world.files.get('ours')).toContain('credcheck rubric lint ./ours\n');
  });
});

it.each([
  ['What you can show', 'what-you-can-show'],
  ['  9 lives ', 'lives'],
  ['日本', undefined],
  [`${'x'.repeat(49)} y`, 'x'.repeat(49)],
])('makes an id of %j', (words, id) => {
  expect(idFrom(words)).toBe(id);
});

import { expect, it } from 'vitest';
import { success } from '../../../src/core/model/problem.js';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const WRONG = SMALL_RUBRIC.replace('weight: 60', 'weigth: 60 # of 100');
const RIGHT = SMALL_RUBRIC.replace('weight: 60', 'weight: 60 # of 100');

const fixing = (world: World, ...more: readonly string[]) =>
  run(['rubric', 'lint', 'small.yaml', '--fix', ...more], world);

it('corrects the file, says what it changed and shows what is left', async () => {
  const files = new Map([['small.yaml', WRONG]]);
  const world = worldWith({ files: Object.fromEntries(files) });
  const { code, stdout, stderr } = await fixing(world);
  expect(code).toBe(0);
  expect(stderr).toBe('credcheck: small.yaml:21:5: weigth is now weight\n');
  expect(stdout).toContain('The criterion "reach" does not say why it matters');
  const text = await world.ports.files.readText('small.yaml', 100_000);
  expect(text).toEqual(success(RIGHT));
  const again = await fixing(world);
  expect(again.stderr).toBe('credcheck: small.yaml: nothing that is certain to fix\n');
  expect(await world.ports.files.readText('small.yaml', 100_000)).toEqual(text);
});

it('leaves a file that somebody else changed meanwhile, and says so', async () => {
  const world = worldWith({ files: { 'small.yaml': `${WRONG}# theirs\n` } });
  const files = { ...world.ports.files, readText: async () => success(WRONG) };
  const { code, stdout, stderr } = await fixing({ ...world, ports: { ...world.ports, files } });
  expect(code).toBe(74);
  expect(stderr).toContain('"small.yaml" was changed by another process meanwhile, and was left as it is');
  expect(stdout).toContain('Unknown key "weigth"');
  expect(await world.ports.files.readText('small.yaml', 100_000)).toEqual(success(`${WRONG}# theirs\n`));
});

it('leaves the file as it was where it cannot be written', async () => {
  const world = worldWith({ files: { 'small.yaml': WRONG }, full: ['small.yaml'] });
  const { code, stderr } = await fixing(world);
  expect(code).toBe(74);
  expect(stderr).toContain('could not be written');
});

it('changes no rubric that comes with credcheck, and needs a file that is there', async () => {
  const builtIn = await run(['rubric', 'lint', 'micro-credential', '--fix'], worldWith());
  expect(builtIn.code).toBe(2);
  expect(builtIn.stderr).toContain('a rubric that comes with credcheck is not changed');
  for (const [name, said] of [
    ['-', 'A rubric is not read from standard input, but from a file, named like ./file.yaml'],
    ['smal', 'There is no built-in rubric "smal", and one of your own is named like ./file.yaml'],
  ]) {
    const other = await run(['rubric', 'lint', String(name), '--fix'], worldWith());
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain(said);
  }
  const none = await fixing(worldWith());
  expect({ code: none.code, stdout: none.stdout }).toMatchObject({ code: 2 });
  expect(none.stdout).toContain('There is no file "small.yaml"');
});

it('changes no score of a rubric that could be used before', async () => {
  const heavy = `${SMALL_RUBRIC}lint: {long-lable: off}\n`.replace(
    'ask: Which form is it?',
    'ask: Which form is it?\n    weight: 7',
  );
  const world = worldWith({
    files: { 'small.yaml': heavy, 'ux.yaml': SIXTY.replace('rubric: small\n', '') },
  });
  const evaluated = async () => {
    const { stdout } = await run(
      ['evaluate', 'ux.yaml', '-r', './small.yaml', '-f', 'json', '--as-of', '2026-11-22'],
      world,
    );
    const { score, verdict, criteria } = JSON.parse(stdout);
    return { score, verdict, criteria };
  };
  const before = await evaluated();
  const { stderr } = await fixing(world);
  expect(stderr).toContain('removed weight: 7');
  expect(stderr).toContain('long-lable is now long-label');
  expect(await evaluated()).toEqual(before);
  expect(before.score).toEqual({ low: 60, high: 60 });
});

it('still names what is wrong in a translation, which it leaves as it is', async () => {
  const files = { 'small.yaml': WRONG, 'small.es.yaml': 'credcheck: 1\ntitel: Pequeña\n' };
  const { code, stdout } = await fixing(worldWith({ files }));
  expect(code).toBe(1);
  expect(stdout).toContain('small.es.yaml:2:1');
  expect(stdout).toContain('Unknown key "titel"');
});

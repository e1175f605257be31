import { describe, expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, chosen, type Script, UNKNOWN } from '../../support/scripted-prompter.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const WHO = ['UX Basics', 'Metro'];
const QUICK = ['evaluate', '-r', 'small', '-f', 'json', '--quick'];
const DRAFT = '/state/credcheck/ux-basics.yaml';
const LEFT_OUT =
  'credcheck: 3 questions were left out, because no answer can change the verdict; in the score they count as unknown: share, revised, topics\n';
const TO_MEND = 'credcheck: exit 2: invalid command line: 1 problem, see above\n';

function atTerminal(script: Script, files: Readonly<Record<string, string>> = {}): World {
  return worldWith({ stdin: 'terminal', script, files });
}

describe('a quick interview', () => {
  it('stops when no answer to the rest can change the verdict, shows all answers and says what is left out', async () => {
    const world = atTerminal([...WHO, 'course', 'project', '-']);
    const { code, stdout, stderr } = await run(QUICK, world);
    expect({ code, stderr }).toEqual({ code: 0, stderr: LEFT_OUT });
    expect(world.shown.at(-1)).toBe(
      [
        '',
        '  Your answers',
        '  ✔ Which credential is it?              UX Basics',
        '  ✔ Who issues it?                       Metro',
        '  ✔ Which form is it?                    A course',
        '  ✔ What is the hardest task?            A project',
        '',
        '  No answer to the rest can change the verdict any more. It is GOOD. Stopping',
        '  here leaves out 3 questions.',
        '',
        '',
        'Stop here?',
        'Show the verdict',
        'Go on with the rest of the questions',
        'Change an answer',
        'Say where an answer comes from',
      ].join('\n'),
    );
    expect(JSON.parse(stdout).verdict).toMatchObject({ id: 'good', firm: true });
  });

  it('goes on with the rest where that is wanted, and does not stop again', async () => {
    const world = atTerminal([...WHO, 'course', 'project', chosen('rest'), '0', '2026-11-01', [], '-']);
    const { code, stdout, stderr } = await run(QUICK, world);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ score: { low: 60, high: 60 }, verdict: { id: 'good' } });
    expect(world.shown.filter((each) => each.includes('Stop here?'))).toHaveLength(1);
    expect(world.shown[2]).toContain('  Your answers');
    expect(world.shown[3]).toContain('3 of ~5');
  });

  it('takes up asking again where an answer is changed to one that leaves more to decide', async () => {
    const change = [chosen('change'), chosen('task'), 'quiz'];
    const world = atTerminal([...WHO, 'course', 'project', ...change, '90', '-']);
    expect(await run(QUICK, world)).toMatchObject({ code: 0 });
    expect(world.asked.slice(2)).toEqual([
      'Which form is it?',
      'What is the hardest task?',
      'What is the hardest task?',
      'How many postings name it?',
      'Save your answers to which file? (a single - for none)',
    ]);
  });

  it('stops at a knock-out with all that speaks for stopping on one screen', async () => {
    const world = atTerminal([...WHO, 'nothing', '-']);
    const { stdout } = await run(QUICK, world);
    expect(JSON.parse(stdout).verdict.id).toBe('stop');
    expect(world.shown).toHaveLength(2);
    expect(world.shown[1]).toContain('✖ This is a knock-out: There is nothing to earn.');
    expect(world.shown[1]?.replaceAll('\n  ', ' ')).toContain('It is STOP: do not pay for this.');
  });

  it('says so where what could not be found out keeps the verdict open', async () => {
    const world = atTerminal([...WHO, 'course', UNKNOWN, '50', '-']);
    const { stdout } = await run(QUICK, world);
    expect(JSON.parse(stdout).verdict).toMatchObject({ firm: false, range: ['poor', 'good'] });
    expect(world.shown.at(-1)?.replaceAll('\n  ', ' ')).toContain(
      'It stays UNDECIDED between POOR and GOOD, because of what could not be found out.',
    );
  });

  it('asks all of the rest while several bands and a knock-out are open', async () => {
    const world = atTerminal([...WHO, UNKNOWN, '50', UNKNOWN, UNKNOWN, UNKNOWN, '-']);
    const { stdout } = await run(QUICK, world);
    expect(JSON.parse(stdout).verdict).toMatchObject({ firm: false, range: ['stop', 'good'] });
    expect(world.shown.at(-1)).not.toContain('because of what');
  });

  it('names the knock-out that stays open beside one band', async () => {
    const world = atTerminal([...WHO, UNKNOWN, '100', 'project', '-']);
    const { stdout } = await run(QUICK, world);
    expect(JSON.parse(stdout).verdict).toMatchObject({ firm: false, range: ['stop', 'good'] });
    const shown = world.shown.at(-1)?.replaceAll('\n  ', ' ');
    expect(shown).toContain('GOOD');
    expect(shown).not.toContain('applies, unless');
  });

  it('says how many questions can follow at most', async () => {
    const world = atTerminal([...WHO, 'course', 'project', '-']);
    await run(QUICK, world);
    expect(world.shown[0]).toContain('0 answered, at most 6 to go');
    expect(world.shown[1]).toContain('1 answered, at most 4 to go');
    const lines = atTerminal([...WHO, 'course', 'project', '-']);
    await run([...QUICK, '--accessible'], lines);
    expect(lines.shown[1]).toContain('\n1 answered, at most 4 to go.\n');
  });

  it('goes on from saved answers, and asks first what is to be asked again', async () => {
    const files = { 'a.yaml': SIXTY };
    const world = atTerminal(['[]'], files);
    const words = [...QUICK, '--resume', 'a.yaml', '--save', 'b.yaml', '--ask', 'task'];
    const again = atTerminal(['project'], files);
    expect(await run(words, again)).toMatchObject({ code: 0 });
    expect(again.asked).toEqual(['What is the hardest task?']);
    expect(await run([...QUICK, '--resume', 'a.yaml', '--save', 'b.yaml'], world)).toMatchObject({ code: 0 });
    expect(world.asked).toEqual([]);
  });

  it('can be left, and the line that goes on says how it was asked', async () => {
    const world = atTerminal([...WHO, 'course', CTRL_C]);
    const { stderr } = await run([...QUICK, '--coach'], world);
    expect(stderr).toContain(`credcheck evaluate -r small -f json --quick --coach --resume ${DRAFT}\n`);
    const full = atTerminal([...WHO, 'course', 'project', chosen('rest'), CTRL_C]);
    expect((await run(QUICK, full)).stderr).toContain(
      `credcheck evaluate -r small -f json --resume ${DRAFT}\n`,
    );
  });

  it('keeps its verdict where the answers are read again', async () => {
    const world = atTerminal([...WHO, 'course', 'project']);
    const quick = await run([...QUICK, '--save', 'a.yaml'], world);
    const later = await run(['evaluate', 'a.yaml', '-r', 'small', '-f', 'json', '--quiet'], world);
    expect(JSON.parse(later.stdout).verdict).toEqual(JSON.parse(quick.stdout).verdict);
  });
});

describe.each(['--quick', '--coach'])('%s where nothing is asked', (option) => {
  const files = { 'a.yaml': SIXTY, './r.yaml': SMALL_RUBRIC };

  it('is refused without a terminal', async () => {
    expect(await run(['evaluate', '-r', 'small', option], worldWith({ stdin: SIXTY }))).toEqual({
      code: 2,
      stdout: '',
      stderr: `credcheck: ${option} asks questions, and this is not a terminal; answer with --set or a file\n${TO_MEND}`,
    });
  });

  it('is refused where answers are read from a file', async () => {
    for (const words of [['a.yaml'], ['--answers', 'a.yaml']]) {
      const file = words.length === 1 ? 'an answers file' : '--answers';
      expect(await run(['evaluate', ...words, option], worldWith({ files, stdin: 'terminal' }))).toEqual({
        code: 2,
        stdout: '',
        stderr: `credcheck: ${file} and ${option} cannot be combined: answers that are there are read without a question; --resume asks for the rest\n${TO_MEND}`,
      });
    }
  });

  it('is refused where nobody may be asked', async () => {
    const world = worldWith({ files, stdin: 'terminal' });
    expect(await run(['evaluate', '-r', 'small', option, '--no-input'], world)).toEqual({
      code: 2,
      stdout: '',
      stderr: `credcheck: ${option} and --no-input cannot be combined: one asks questions, the other forbids them\n${TO_MEND}`,
    });
  });

  it('is one more thing beside --resume, which is refused for itself', async () => {
    const words = ['evaluate', '--resume', 'a.yaml', option, '--no-input'];
    const { stderr } = await run(words, worldWith({ files, stdin: 'terminal' }));
    expect(stderr).toContain('--resume and --no-input');
    expect(stderr).not.toContain(option);
  });
});

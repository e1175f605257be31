import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, type Script, UNKNOWN } from '../../support/scripted-prompter.js';

const HEAD = 'credcheck: 1\nrubric: small\ncandidate: {name: UX Basics, issuer: Metro}\n';
const THERE = `${HEAD}answers:\n  form: course # as the page says\n  share: {value: 90, note: an hour}\n`;
const HERE = `${HEAD}answers:\n  task: quiz\n  form: exam\n  share: unknown\n`;
const SAVE = ['evaluate', 'a.yaml', '-r', 'small', '--save', 'b.yaml'];

async function saved(there: string, words: readonly string[] = SAVE, script?: Script) {
  const files = { 'a.yaml': HERE, 'b.yaml': there };
  const world = worldWith({ files, ...(script && { script, stdin: 'terminal' }) });
  const { code, stderr } = await run(words, world);
  const text = world.files.get('b.yaml') ?? '';
  return { code, stderr, text, answers: parse(text).answers };
}

describe('answers saved to a file about the same candidate that they did not come from', () => {
  it('replace what they answer, and keep what they do not answer or do not know', async () => {
    const { code, stderr, text, answers } = await saved(THERE);
    expect(code).toBe(0);
    expect(answers).toEqual({ form: 'exam', share: { value: 90, note: 'an hour' }, task: 'quiz' });
    expect(text).toContain('# as the page says');
    expect(stderr).toContain('kept what b.yaml already says on share; it may not be part of this verdict\n');
  });

  it('replace all of them with --force', async () => {
    expect((await saved(THERE, [...SAVE, '--force'])).answers).toEqual({
      form: 'exam',
      share: 'unknown',
      task: 'quiz',
    });
  });

  it.each([
    [
      'are for another rubric',
      THERE.replace('small', 'other'),
      'holds answers made with another rubric, "other"',
    ],
    ['do not fit', THERE.replace('form: course', 'from: course'), 'has answers about this candidate that'],
  ])('leave it as it is if its answers %s', async (_, there, why) => {
    const { code, stderr, text } = await saved(there);
    expect({ code, text }).toEqual({ code: 74, text: there });
    expect(stderr).toContain(`"b.yaml" ${why}`);
    expect(stderr).toContain('--force');
  });

  it('keep it in an interview too', async () => {
    const script = ['UX Basics', 'Metro', 'exam', UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, []];
    const words = ['evaluate', '-r', 'small', '--save', 'b.yaml'];
    const { code, answers } = await saved(THERE, words, script);
    expect(code).toBe(0);
    expect(answers).toMatchObject({ form: { value: 'exam' }, share: { value: 90, note: 'an hour' } });
  });
});

it('a draft that is taken up again does not undo what was changed meanwhile in the file it began with', async () => {
  const first = worldWith({ files: { 'b.yaml': THERE }, stdin: 'terminal', script: ['quiz', CTRL_C] });
  await run(['evaluate', '-r', 'small', '--resume', 'b.yaml'], first);
  const edited = THERE.replace('form: course', 'form: exam');
  const files = { ...Object.fromEntries(first.files), 'b.yaml': edited };
  const script = [UNKNOWN, [], 'b.yaml', CTRL_C];
  const world = worldWith({ files, stdin: 'terminal', script });
  const draft = '/state/credcheck/ux-basics.yaml';
  const { stderr } = await run(['evaluate', '-r', 'small', '--resume', draft], world);
  expect(stderr).toContain('"b.yaml" was changed by another process meanwhile in form');
  expect(world.files.get('b.yaml')).toBe(edited);
  expect(world.files.get(draft)).toContain('quiz');
});

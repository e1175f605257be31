import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { BACK, CTRL_C, type Script } from '../../support/scripted-prompter.js';

const WHO = ['UX Basics', 'Metro'];
const ASK = ['evaluate', '-r', 'small', '-f', 'json'];

async function shownWhile(script: Script, ...more: readonly string[]): Promise<readonly string[]> {
  const world = worldWith({ stdin: 'terminal', script: [...WHO, ...script, CTRL_C] });
  await run([...ASK, ...more], world);
  return world.shown;
}

it('a coached interview shows what a question is worth and what each of its answers would do', async () => {
  const shown = await shownWhile(['course'], '--coach');
  expect(shown[0]).toContain(
    '  Coach: no points by itself; so far score 0 to 100, between POOR and GOOD,\n  unless a knock-out applies\n',
  );
  expect(shown[0]?.split('Which form is it?\n')[1]).toBe(
    [
      'score 0 to 100, between POOR and GOOD',
      'score 0 to 100, between POOR and GOOD',
      'score 0 to 100, makes the verdict firm: STOP',
    ].join('\n'),
  );
  expect(shown[1]).toContain('  Coach: worth 0 to 60 points; so far score 0 to 100, between POOR and GOOD\n');
  expect(shown[1]?.split('What is the hardest task?\n')[1]).toBe(
    [
      '0 of 60 points, score 0 to 40, between POOR and FAIR',
      '24 of 60 points, score 24 to 64, between POOR and GOOD',
      '60 of 60 points, score 60 to 100, makes the verdict firm: GOOD',
    ].join('\n'),
  );
});

it('shows the points of a number question before it is answered', async () => {
  const shown = await shownWhile(['course', 'quiz'], '--coach');
  expect(shown[2]).toContain('  Coach: worth 0 to 40 points; so far score 24 to 64, between POOR and GOOD\n');
});

it('prints the same in plain lines', async () => {
  const [first] = await shownWhile([], '--coach', '--accessible');
  expect(first).toContain(
    '\nCoach: no points by itself; so far score 0 to 100, between POOR and GOOD,\nunless a knock-out applies.\n',
  );
});

it('computes effects from the other answers when going back to a question', async () => {
  const shown = await shownWhile(['course', 'quiz', BACK], '--coach');
  expect(shown[3]).toContain('so far score 0 to 100, between POOR and GOOD');
});

it('nothing about points is shown without --coach, in either pace', async () => {
  for (const more of [[], ['--quick'], ['--accessible']]) {
    const shown = await shownWhile(['course', 'quiz'], ...more);
    expect(shown).toHaveLength(3);
    for (const each of shown) expect(each).not.toMatch(/coach|point|score|verdict/i);
  }
});

import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canDriveTerminal, type TestTerminal } from '../support/terminal.js';
import { answerLine, answersIn, beginInterview, EVALUATE, goToShare, press, QUESTION } from './interview.js';

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('an interview at a terminal', () => {
  it('asks a question of each type, saves the answers and ends with the verdict', async () => {
    terminal = await beginInterview();
    expect(await goToShare(terminal)).toBe(
      [
        '✔ Which credential is it? Its name: Cloud Practitioner',
        '✔ Who issues it? (Enter if you do not know) -',
        '✔ Which form is it? A vendor exam',
        '✔ Does somebody watch you while you take the exam? Yes',
        "✔ What can you show to an employer when you are done, without anybody's leave?",
        '  A project of your own that anybody may open and read on the public web',
        '',
        '  each-type 1.0.0 · Cloud Practitioner                                 saved ✔',
        '  ██████████░░░░░░░░░░  4 of ~6 · about 2 min left',
        '',
        '  Assessment rigour',
        '  Count forty postings.',
        '',
        '? In what share of job postings in your city is it named?',
        '  a number from 0 to 100 (percent), or a range (lowest to highest)',
        '  ? = help, + = source or note',
        '  u = I could not find out, n/a = does not apply, < = previous question',
        '❯',
      ].join('\n'),
    );
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, '2026-05-01', QUESTION.remark);
    await answerLine(terminal, 'The page is slow', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'GOOD');
    expect(await terminal.exitCode()).toBe(0);
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toEqual({
      form: 'exam',
      proctored: 'yes',
      shown: ['project'],
      share: 25,
      revised: '2026-05-01',
      remark: 'The page is slow',
    });
  });

  it('breaks every text at a space on a terminal of 40 columns', async () => {
    terminal = await beginInterview({ columns: 40 });
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    expect(await press(terminal, ['Down', 'Enter'], QUESTION.shown.slice(0, 20))).toMatch(
      [
        '  Assessment rigour',
        '  Look for "honor code", "learner',
        '  content" or the terms of use.',
        '',
        '? What can you show to an employer',
        "  when you are done, without anybody's",
        '  leave?',
        '❯ ◯ A score report with the parts you',
        '    were tested in',
        '  ◯ A project of your own that anybody',
        '    may open and read on the public',
        '    web',
      ].join('\n'),
    );
    await press(terminal, ['Down', 'Space', 'Enter'], QUESTION.share);
    expect(await answerLine(terminal, '25x', '✖')).toMatch(
      /❯ 25x\n✖ Expected a plain number of percent,\n {2}found "25x"/,
    );
  });

  it('says that a list goes on where the window is too low for it', async () => {
    terminal = await beginInterview({ rows: 8 });
    expect(await terminal.screen()).toContain('  A vendor exam');
    expect(await terminal.screen()).toContain('I could not find out');
    await press(terminal, ['Down', 'Down', 'Down', 'Down'], '❯ Does not apply');
  });

  it('takes "could not find out" and "does not apply", the second with a reason', async () => {
    terminal = await beginInterview();
    await press(terminal, ['u', 'Enter'], 'Which form is it? could not find out');
    await press(terminal, ['Down', 'Down', 'Down', 'Down', 'Enter'], 'Why does it not apply?');
    await press(terminal, ['Enter'], 'A few words are enough');
    await answerLine(terminal, '<', '❯ ◯ A score report');
    await press(terminal, ['Down', 'Down', 'Down', 'Down', 'Enter'], 'Why does it not apply?');
    await answerLine(terminal, 'I have a job', QUESTION.share);
    await answerLine(terminal, 'u', QUESTION.revised);
    await answerLine(terminal, 'n/a', 'Why does it not apply?');
    const screen = await answerLine(terminal, 'It has no content', QUESTION.remark);
    expect(screen).toContain("done, without anybody's leave?\n  does not apply: I have a job\n");
    expect(screen).toContain(
      '· In what share of job postings in your city is it named? could not find out\n',
    );
    await answerLine(terminal, 'u', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toEqual({
      form: 'unknown',
      shown: { 'not-applicable': 'I have a job' },
      share: 'unknown',
      revised: { 'not-applicable': 'It has no content' },
      remark: 'unknown',
    });
  });

  it('goes back question by question, stands on the earlier answer and takes another', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['Down', 'Space', 'Enter'], QUESTION.share);
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, '<', '❯ (Enter: 25)');
    expect(await answerLine(terminal, '<', QUESTION.shown)).toContain(
      '  ◯ A score report with the parts you were tested in\n❯ ◉ A project of your own',
    );
    await press(terminal, ['Down', 'Down', 'Down', 'Down', 'Enter'], '❯ No');
    await press(terminal, ['Up', 'Enter'], QUESTION.revised);
    await answerLine(terminal, '<', '❯ (Enter: 25)');
    await press(terminal, ['Enter'], QUESTION.revised);
    await answerLine(terminal, '2026-05-01', QUESTION.remark);
    await answerLine(terminal, 'u', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toMatchObject({
      proctored: 'yes',
      shown: ['project'],
      share: 25,
    });
  });

  it('refuses a line with one sentence and leaves it there to be mended', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    expect(await answerLine(terminal, '25x', '✖')).toMatch(/❯ 25x\n✖ [^\n]*plain number of percent[^\n]*$/);
    await press(terminal, ['BSpace', '0'], /❯ 250$/);
    expect(await press(terminal, ['Enter'], '✖')).toMatch(/❯ 250\n✖ [^\n]*from 0 to 100[^\n]*$/);
    await press(terminal, ['BSpace', 'Enter'], 'is it named? 25\n');
  });

  it('has what was half typed stand there again when the person comes back to the question', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    await terminal.type('2');
    await press(terminal, ['Escape'], QUESTION.shown);
    await press(terminal, ['Enter'], /is it named\?[^❯]*❯ 2$/);
    await terminal.type('5');
    await press(terminal, ['Enter'], QUESTION.revised);
    await answerLine(terminal, '<', '❯ (Enter: 25)');
  });

  it('marks what is certain and what only may be, saves both, and shows them when it is resumed', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['/', 'Down', 'Space'], /◐ A score report[^◉]*◉ A project/);
    await press(terminal, ['Enter'], QUESTION.share);
    expect(await terminal.screen()).toMatch(/A project of your own[^;]*;\s+perhaps A\s+score report/);
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, 'u', QUESTION.remark);
    expect(await answerLine(terminal, 'u', QUESTION.review)).toContain('perhaps');
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    const marks = { sure: ['project'], maybe: ['report'] };
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toMatchObject({ shown: marks });
    await answerLine(terminal, `${EVALUATE} --resume cp.yaml --ask shown; echo "exit $?"`, QUESTION.shown);
    await press(terminal, ['Enter'], QUESTION.review);
    expect(await terminal.screen()).toContain('perhaps');
  });

  it('takes a list with nothing marked for no answer, and "None of these" for one', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await press(
      terminal,
      ['Enter'],
      '✖ Mark what is true with the space bar, or choose one of the last lines.',
    );
    await press(terminal, ['Down', 'Down', 'Enter'], QUESTION.share);
    expect(await terminal.screen()).toContain("without anybody's leave?\n  none of these\n");
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, 'u', QUESTION.remark);
    await answerLine(terminal, 'u', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toMatchObject({ shown: [] });
  });
});

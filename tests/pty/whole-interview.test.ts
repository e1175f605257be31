import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canDriveTerminal, startTerminal, type TestTerminal } from '../support/terminal.js';
import {
  answerLine,
  answersIn,
  beginInterview,
  draftOf,
  EVALUATE,
  goToShare,
  press,
  QUESTION,
} from './interview.js';

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('the keys of an interview', () => {
  it('give help and take a source, and lose nothing of what was marked', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['Down', 'Space'], '❯ ◉ A project');
    const helped = await press(terminal, ['?'], 'There is no further help for this question.');
    expect(helped).toContain('❯ ◉ A project');
    await press(terminal, ['+'], 'Where did you find the answer to');
    await answerLine(terminal, 'https://example.org/terms', 'Who says so?');
    await press(terminal, ['Down', 'Enter'], 'When did you look it up?');
    await press(terminal, ['Enter'], 'A note?');
    const noted = await press(terminal, ['Enter'], 'Source: https://example.org/terms, looked up 2026-11-22');
    expect(noted).toMatch(/rests on an\s+official page/);
    expect(noted).toContain('❯ ◉ A project');
    await press(terminal, ['Left'], QUESTION.proctored);
    await press(terminal, ['Enter'], QUESTION.shown);
  });

  it('leave the source by Escape, and the question stands there as before', async () => {
    terminal = await beginInterview({ columns: 40, rows: 40 });
    await press(terminal, ['Down', 'Down', '+'], 'Where did you find the answer to');
    const left = await press(terminal, ['x', 'Escape'], '❯ A course on a platform');
    expect(left).toMatch(/left; nothing is\s+changed\n/);
    expect(left).not.toContain('Source:');
    await press(terminal, ['Enter'], QUESTION.shown);
    expect(answersIn(draftOf(terminal))).toEqual({ form: 'course' });
  });

  it('show help where a name is asked for, which is then still to be typed', async () => {
    terminal = await startTerminal(EVALUATE);
    expect(await terminal.waitFor(QUESTION.name)).toContain('Its name:\n  ? = help\n');
    await answerLine(terminal, '?', 'at the head of the official page');
    await answerLine(terminal, 'Cloud Practitioner', QUESTION.issuer);
    expect(await answerLine(terminal, '?', 'is on the certificate')).toContain(
      '✔ Which credential is it? Its name: Cloud Practitioner\n? Who issues it?',
    );
  });

  it('say what is asked again on the way back', async () => {
    terminal = await beginInterview({ columns: 40, rows: 40 });
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Left'], QUESTION.form);
    expect(await press(terminal, ['Down', 'Enter'], QUESTION.shown)).toContain(
      [
        '✔ Which form is it? A vendor exam',
        '← asked again: Which form is it?',
        '✔ Which form is it? A course on a',
        '  platform',
      ].join('\n'),
    );
  });

  it('show all answers at the end, and change any of them', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    const knockedOut = await answerLine(terminal, '0', 'What now?');
    expect(knockedOut).toContain('✖ This is a knock-out: Nobody has heard of it.');
    await press(terminal, ['Down', 'Enter'], QUESTION.revised);
    await answerLine(terminal, '?', 'There is no further help');
    await answerLine(terminal, '2026-05-01', QUESTION.remark);
    const review = await answerLine(terminal, 'u', QUESTION.review);
    expect(review).toContain('  ✔ When was the content last revised?   2026-05-01\n');
    await press(terminal, ['Down', 'Enter'], 'Which answer?');
    await press(terminal, ['Down', 'Down', 'Down', 'Down', 'Down', 'Enter'], '❯ (Enter: 0)');
    await answerLine(terminal, '25', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toMatchObject({ share: 25, remark: 'unknown' });
  });

  it('show all answers on 40 columns, each under its question', async () => {
    terminal = await beginInterview({ columns: 40, rows: 40 });
    await press(terminal, ['Down', 'Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['Space', 'Enter'], QUESTION.share);
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, 'u', QUESTION.remark);
    expect(await answerLine(terminal, 'u', QUESTION.review)).toContain(
      [
        '  Your answers',
        '  ✔ Which credential is it?',
        '    Cloud Practitioner',
        '  ? Who issues it?',
        '    not known',
        '  ✔ Which form is it?',
        '    A course on a platform',
        '  ✔ What can you show to an employer',
        "    when you are done, without anybody's",
        '    leave?',
        '    A score report with the parts you',
        '    were tested in',
      ].join('\n'),
    );
  });
});

describe.skipIf(!canDriveTerminal())('an interview in plain lines', () => {
  it('asks on a dumb terminal with words and numbers alone', async () => {
    terminal = await startTerminal(EVALUATE, { env: { TERM: 'dumb' }, rows: 50 });
    await terminal.waitFor('Which credential is it?');
    await answerLine(terminal, 'Cloud Practitioner', 'Who issues it?');
    await press(terminal, ['Enter'], 'Which form is it?');
    await answerLine(terminal, '2', 'What can you show');
    await answerLine(terminal, '3', 'none of these, not');
    await answerLine(terminal, '1,2', 'In what share');
    await answerLine(terminal, '25', 'When was');
    await answerLine(terminal, 'u', 'What else');
    await answerLine(terminal, 'u', 'Is this right?');
    await press(terminal, ['Enter'], 'Save your answers');
    await answerLine(terminal, 'cp.yaml', 'exit 0');
    const transcript = await terminal.transcript();
    expect(transcript).toContain('Question 1 of about 6. About 3 minutes left.\n');
    expect(transcript).toMatch(/^[\n -~]+$/);
    expect(answersIn(join(terminal.home, 'cp.yaml'))).toMatchObject({ shown: ['report', 'project'] });
  });

  it.each([
    ['C-c', 130],
    ['C-d', 130],
  ])('is left by %s with everything kept', async (key, code) => {
    terminal = await startTerminal(`${EVALUATE} --accessible`);
    await terminal.waitFor('Which credential is it?');
    await answerLine(terminal, 'Cloud Practitioner', 'Who issues it?');
    await press(terminal, ['Enter'], 'Which form is it?');
    await answerLine(terminal, '2', 'What can you show');
    await terminal.press(key);
    expect(await terminal.exitCode()).toBe(code);
    expect(answersIn(draftOf(terminal))).toEqual({ form: 'course' });
    expect(await terminal.transcript()).toContain('--accessible --resume');
  });
});

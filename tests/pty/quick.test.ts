import { afterEach, describe, expect, it } from 'vitest';
import { canDriveTerminal, type TestTerminal } from '../support/terminal.js';
import { answerLine, answersIn, beginInterviewAt, draftOf, EVALUATE, press, QUESTION } from './interview.js';

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('a quick interview at a terminal', () => {
  it('stops early, can go on, and after Ctrl+C goes on as it was', async () => {
    terminal = await beginInterviewAt(QUESTION.share, { command: `${EVALUATE} --quick`, rows: 30 });
    expect(await terminal.screen()).toContain('0 answered, at most 6 to go');
    const stopped = await answerLine(terminal, '0', '? Stop here?');
    expect(stopped).toContain('✖ This is a knock-out: Nobody has heard of it.');
    expect(stopped.replace(/\s+/g, ' ')).toContain(
      'No answer to the rest can change the verdict any more. It is STOP: do not pay for this.',
    );
    await press(terminal, ['Down', 'Enter'], QUESTION.form);
    expect(await terminal.screen()).toContain('2 of ~6');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(answersIn(draftOf(terminal))).toEqual({ share: 0 });
    expect(await terminal.transcript()).not.toContain('--quick --resume');
  });

  it('shows its verdict with what was left out said on standard error', async () => {
    terminal = await beginInterviewAt(QUESTION.share, {
      command: `${EVALUATE} --quick`,
      columns: 40,
      rows: 40,
    });
    await answerLine(terminal, '0', '? Stop here?');
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, '-', 'exit 0');
    const transcript = (await terminal.transcript()).replace(/\s+/g, ' ');
    expect(transcript).toContain('5 questions were left out, because no answer can change the verdict');
  });
});

describe.skipIf(!canDriveTerminal())('a coached interview at a terminal', () => {
  it('says under the list what is pointed to, and what is marked, would do', async () => {
    terminal = await beginInterviewAt(QUESTION.form, { command: `${EVALUATE} --coach` });
    expect(await terminal.screen()).toContain(
      '  Coach: no points by itself; so far score 0 to 100, between POOR',
    );
    await press(terminal, ['Down', 'Down', 'Enter'], QUESTION.shown);
    expect(await terminal.screen()).toContain(
      '  0 of 33 points, score 0 to 66, between POOR and GOOD, unless a',
    );
    await press(terminal, ['Space'], '  16 of 33 points, score 16 to 83, between POOR and GOOD, unless a');
    await press(
      terminal,
      ['Down', 'Space'],
      '  33 of 33 points, score 33 to 100, between POOR and GOOD, unless a',
    );
    await press(terminal, ['Enter'], QUESTION.share);
    expect(await terminal.screen()).toContain('  Coach: worth 0 to 33 points; so far score 33 to 100');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.transcript()).toContain('--coach');
  });
});

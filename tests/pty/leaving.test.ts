import { existsSync } from 'node:fs';
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

/** The command that the program printed to go on, as a person would copy it. */
async function resumeCommand(): Promise<string> {
  const line = /^credcheck: to continue, run: (.+)$/m.exec(await terminal.transcript())?.[1];
  if (line === undefined) throw new Error(`No line to go on:\n${await terminal.screen()}`);
  return line.trim();
}

describe.skipIf(!canDriveTerminal())('leaving an interview', () => {
  it('by Ctrl+C at the first prompt ends with 130 and leaves nothing behind', async () => {
    terminal = await startTerminal(EVALUATE);
    await terminal.waitFor(QUESTION.name);
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.isCursorShown()).toBe(true);
    expect(await terminal.screen()).toMatch(/^credcheck: exit 130: interrupted\n\[run 1/);
    expect(existsSync(join(terminal.home, 'state'))).toBe(false);
  });

  it('by Ctrl+C in a list keeps all answers, and the printed line goes on at that question', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['Down', 'Space'], '❯ ◉ A project');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.isCursorShown()).toBe(true);
    expect(answersIn(draftOf(terminal))).toEqual({ form: 'exam', proctored: 'yes' });
    await terminal.thenRun(await resumeCommand());
    expect(await terminal.waitFor(QUESTION.shown)).toContain('3 of ~6');
    await press(terminal, ['Space', 'Enter'], QUESTION.share);
  });

  it('by Ctrl+C in a line half typed keeps all answers before it', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    await terminal.type('2');
    await terminal.waitFor('❯ 2');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(answersIn(draftOf(terminal))).toEqual({ form: 'exam', proctored: 'yes', shown: ['project'] });
    await terminal.thenRun(await resumeCommand());
    await terminal.waitFor(QUESTION.share);
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, '2026-05-01', QUESTION.remark);
    await answerLine(terminal, 'u', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, 'cp.yaml', '83 of 100');
    expect(existsSync(draftOf(terminal))).toBe(false);
  });

  it('by Ctrl+D is the same as by Ctrl+C, in a list and at a line', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await terminal.press('C-d');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.isCursorShown()).toBe(true);
    await terminal.thenRun(await resumeCommand());
    await terminal.waitFor(QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await press(terminal, ['Space', 'Enter'], QUESTION.share);
    await terminal.press('C-d');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.screen()).toMatch(/credcheck: exit 130: interrupted\n\[run 2/);
    expect(await terminal.transcript()).not.toMatch(/unsettled|^\s+at /m);
  });

  it('by SIGTERM ends with 143 and tells how to go on', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await terminal.signal('SIGTERM');
    expect(await terminal.exitCode()).toBe(143);
    expect(await terminal.isCursorShown()).toBe(true);
    expect(await terminal.screen()).toContain('credcheck: exit 143: stopped by a signal');
    await terminal.thenRun(await resumeCommand());
    await terminal.waitFor(QUESTION.proctored);
  });

  it('by SIGINT from elsewhere ends with 130', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    await terminal.signal('SIGINT');
    expect(await terminal.exitCode()).toBe(130);
    expect(await resumeCommand()).toContain(`--resume ${draftOf(terminal)}`);
  });

  it.each([
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('by %s ends with %i, shows the cursor and tells how to go on', async (signal, code) => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await terminal.signal(signal);
    expect(await terminal.exitCode()).toBe(code);
    expect(await terminal.isCursorShown()).toBe(true);
    await terminal.thenRun(await resumeCommand());
    await terminal.waitFor(QUESTION.proctored);
  });

  it('by SIGKILL loses nothing that was answered', async () => {
    terminal = await beginInterview();
    await goToShare(terminal);
    await terminal.signal('SIGKILL');
    expect(await terminal.exitCode()).toBeGreaterThan(128);
    expect(answersIn(draftOf(terminal))).toEqual({ form: 'exam', proctored: 'yes', shown: ['project'] });
    await terminal.thenRun(`${EVALUATE} --resume ${draftOf(terminal)}`);
    await terminal.waitFor(QUESTION.share);
  });

  it('for a while by Ctrl+Z goes on where it was', async () => {
    terminal = await startTerminal('true');
    await terminal.exitCode();
    await terminal.thenRun(EVALUATE);
    await terminal.waitFor(QUESTION.name);
    await answerLine(terminal, 'Cloud Practitioner', QUESTION.issuer);
    await press(terminal, ['Enter'], QUESTION.form);
    await press(terminal, ['C-z'], 'Stopped');
    expect(await terminal.isCursorShown()).toBe(true);
    await answerLine(terminal, 'fg', 'fg');
    await terminal.waitFor(/fg\n[^$]*\? Which form is it\?\n {2}A vendor exam/);
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
  });
});

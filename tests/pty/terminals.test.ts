import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CREDCHECK, canDriveTerminal, startTerminal, type TestTerminal } from '../support/terminal.js';
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COLOURED = /\u001b\[[0-9;:]*m/;

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('prompts on terminals of many kinds', () => {
  it('go to standard error: standard output has the result alone', async () => {
    terminal = await beginInterview({ command: `${EVALUATE} --format json >out.json` });
    await goToShare(terminal);
    expect(readFileSync(join(terminal.home, 'out.json'), 'utf8')).toBe('');
    await answerLine(terminal, '25', QUESTION.revised);
    await answerLine(terminal, '2026-05-01', QUESTION.remark);
    await answerLine(terminal, 'u', QUESTION.review);
    await press(terminal, ['Enter'], QUESTION.save);
    await answerLine(terminal, '-', 'exit 0');
    const result: unknown = JSON.parse(readFileSync(join(terminal.home, 'out.json'), 'utf8'));
    expect(result).toMatchObject({ candidate: { name: 'Cloud Practitioner' }, verdict: { id: 'good' } });
  });

  it('have colour, and none with NO_COLOR or --no-color', async () => {
    const throughAll = async (): Promise<string> => {
      await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
      await press(terminal, ['Down', 'Enter'], QUESTION.shown);
      await press(terminal, ['Enter'], 'Mark what is true');
      const list = await terminal.screen('styled');
      await press(terminal, ['Space', 'Enter'], QUESTION.share);
      await answerLine(terminal, '25x', 'number of');
      return list + (await terminal.screen('styled'));
    };
    terminal = await beginInterview();
    expect(await throughAll()).toMatch(COLOURED);
    await terminal.close();
    terminal = await beginInterview({ env: { NO_COLOR: '1' } });
    expect(await throughAll()).not.toMatch(COLOURED);
    await terminal.close();
    terminal = await beginInterview({ command: `${EVALUATE} --no-color` });
    expect(await throughAll()).not.toMatch(COLOURED);
  });

  it('use plain signs where the locale has no others', async () => {
    terminal = await beginInterview({ env: { LANG: 'C' } });
    expect(await terminal.screen()).toContain('? Which form is it?\n  A vendor exam\n');
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], '> [ ] A score report');
    await press(terminal, ['Space'], '> [x] A score report');
    expect(await press(terminal, ['Enter'], QUESTION.share)).toMatch(/^[\n -~]+$/);
  });

  it('stay usable when the window changes in the middle of them', async () => {
    terminal = await beginInterview();
    await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
    await press(terminal, ['Down', 'Enter'], QUESTION.shown);
    await terminal.resize(40, 20);
    await press(terminal, ['Down'], '❯ ◯ A project');
    await press(terminal, ['Space'], '❯ ◉ A project');
    await terminal.resize(100, 30);
    await press(terminal, ['Enter'], QUESTION.share);
    await terminal.type('2');
    await terminal.waitFor('❯ 2');
    await terminal.resize(60, 24);
    await answerLine(terminal, '5', QUESTION.revised);
    expect(answersIn(draftOf(terminal))).toMatchObject({ shown: ['project'], share: 25 });
  });

  it('show help by itself where it does not fit, and beside the question where it does', async () => {
    terminal = await startTerminal(`${CREDCHECK} evaluate`, { columns: 40, rows: 20 });
    await terminal.waitFor(QUESTION.name);
    await answerLine(terminal, 'Cloud Practitioner', QUESTION.issuer);
    await press(terminal, ['Enter'], QUESTION.form);
    await press(terminal, ['Down', 'Enter'], '? What do you want it for?');
    await press(terminal, ['Down', 'Enter'], '? Do any of these apply?');
    const help = await press(terminal, ['?'], 'Any key: back to the question');
    expect(help).toMatch(/^\? Do any of these apply\?\n {2}Ticking none says/m);
    await press(terminal, ['Space'], '◯ I lack something');
    await terminal.resize(100, 30);
    const beside = await press(terminal, ['?'], 'Ticking none says');
    expect(beside).toContain('◯ I lack something');
    await terminal.resize(40, 20);
    expect(await press(terminal, ['Down'], '❯ ◯ It is closed')).toMatch(/^\? Do any/m);
  });

  it('work in a window of 20 columns and 5 lines', async () => {
    terminal = await startTerminal(EVALUATE, { columns: 20, rows: 5 });
    await terminal.waitFor('❯');
    await answerLine(terminal, 'Cloud Practitioner', 'name\n❯');
    await press(terminal, ['Enter'], 'A vendor exam');
    await press(terminal, ['Down', 'Enter'], 'Yes');
    await press(terminal, ['Down', 'Enter'], '❯ ◯ A score report');
    await press(terminal, ['Space', 'Enter'], 'question\n❯');
    await answerLine(terminal, '25x', 'number of');
    await press(terminal, ['BSpace'], /❯ 25$/);
    await press(terminal, ['Enter'], /question\n❯$/);
    await press(terminal, ['C-c'], 'exit 130');
    expect(answersIn(draftOf(terminal))).toEqual({
      form: 'exam',
      proctored: 'yes',
      shown: ['report'],
      share: 25,
    });
  });

  it('show a name in any script, and make inert what would act on the terminal', async () => {
    terminal = await startTerminal(EVALUATE);
    await terminal.waitFor(QUESTION.name);
    // A CSI of one byte, a right-to-left override, a zero-width space; then what a key might send.
    await terminal.type('日本語 👩‍💻 A\u009b31mB\u202eC\u200bD');
    await terminal.press('M-x', 'F5', 'C-g');
    await terminal.waitFor('❯ 日本語 👩‍💻 A\ufffd31mB\ufffdC\ufffdD');
    await press(terminal, ['Enter'], QUESTION.issuer);
    const screen = await press(terminal, ['Enter'], QUESTION.form);
    expect(screen).toContain('✔ Which credential is it? Its name: 日本語 👩‍💻 A\ufffd31mB\ufffdC\ufffdD\n');
    expect(screen).toContain('each-type 1.0.0 · 日本語 👩‍💻 A\\u{9b}31mB\\u{202e}C\\u{200b}D\n');
    expect(screen).not.toMatch(/[\u009b\u202e\u200b]/);
  });

  it('do not appear where input or standard error is no terminal', async () => {
    terminal = await startTerminal(`${EVALUATE} </dev/null; ${EVALUATE} 2>err.txt`);
    expect(await terminal.exitCode()).toBe(3);
    expect(await terminal.transcript()).not.toContain(QUESTION.name);
    expect(readFileSync(join(terminal.home, 'err.txt'), 'utf8')).toContain('exit 3');
  });
});

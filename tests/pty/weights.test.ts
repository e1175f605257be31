import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CREDCHECK, canDriveTerminal, startTerminal, type TestTerminal } from '../support/terminal.js';
import { answerLine, press } from './interview.js';

const WEIGHTS = `${CREDCHECK} rubric weights -r five-questions -o ana.yaml`;

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('weights at a terminal', () => {
  it('come of the largest swing and the others beside it, with a way back to each question', async () => {
    terminal = await startTerminal(WEIGHTS, { columns: 40, rows: 24 });
    await terminal.waitFor('❯ Swing weighting');
    await press(terminal, ['Enter'], '? Picture a credential');
    await press(terminal, ['Down', 'Enter'], '(0 to 100)');
    await answerLine(terminal, '200', 'Expected a number from 0 to 100.');
    await press(terminal, ['Escape'], '? Picture a credential');
    await press(terminal, ['Enter'], '(0 to 100)');
    await answerLine(terminal, '80', '80');
    await answerLine(terminal, '60', '60');
    await answerLine(terminal, '40', '40');
    await terminal.waitFor('? Whose weights are these?');
    await answerLine(terminal, 'Ana', '[run 1: exit 0]');
    const { weighting, criteria } = parse(readFileSync(join(terminal.home, 'ana.yaml'), 'utf8'));
    expect(weighting).toMatchObject({ by: 'Ana', method: 'swing', base: 'five-questions' });
    expect(criteria.map(({ weight }: { weight: number }) => weight)).toEqual([100, 80, 60, 40]);
    expect(await terminal.isCursorShown()).toBe(true);
  });

  it('are not written after Ctrl+C', async () => {
    terminal = await startTerminal(`${WEIGHTS} --accessible --method points`);
    await terminal.waitFor('How many points');
    await answerLine(terminal, '60', '(40 of 100 are left)');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(existsSync(join(terminal.home, 'ana.yaml'))).toBe(false);
  });
});

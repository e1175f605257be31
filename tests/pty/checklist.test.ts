import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { CREDCHECK, canDriveTerminal, startTerminal, type TestTerminal } from '../support/terminal.js';
import { answerLine, press } from './interview.js';

const EXAMPLE = join(ROOT, 'rubrics/micro-credential/examples/vendor-exam.yaml');

let terminal: TestTerminal;

afterEach(() => terminal.close());

describe.skipIf(!canDriveTerminal())('the walk through a checklist', () => {
  it('saves a mark at once, and Ctrl+C leaves it saved and shows the cursor: exit 130', async () => {
    terminal = await startTerminal('true');
    const offer = join(terminal.home, 'offer.yaml');
    copyFileSync(EXAMPLE, offer);
    await terminal.thenRun(`${CREDCHECK} checklist ${offer} --as-of 2026-11-22`);
    await terminal.waitFor('? Work through it now');
    await press(terminal, ['Enter'], 'Page 1 of 9: Exam guide');
    await answerLine(terminal, 'https://example.org/guide', '? What does the page say?');
    await press(terminal, ['Down', 'Enter'], 'Date of the last real change');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(await terminal.isCursorShown()).toBe(true);
    expect(readFileSync(offer, 'utf8')).toMatch(/how-assessed:\n +state: confirmed\n +source: /);
  });
});

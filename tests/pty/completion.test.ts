import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { canDriveTerminal, startTerminal } from '../support/terminal.js';

const BIN = mkdtempSync(join(tmpdir(), 'credcheck-bin-'));
symlinkSync(join(ROOT, 'bin/credcheck.js'), join(BIN, 'credcheck'));
const PATH = [BIN, dirname(process.execPath), process.env.PATH].join(delimiter);

afterAll(() => rmSync(BIN, { recursive: true }));

const SHELLS = [
  ['bash', 'bash --norc -i', 'source <(credcheck complete bash)'],
  ['zsh', 'zsh -f -i', 'PS1="$ "; autoload -U compinit; compinit -u; source <(credcheck complete zsh)'],
  ['fish', 'fish --no-config -i', 'credcheck complete fish | source'],
] as const;

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

describe.concurrent('Tab at a real prompt', () => {
  for (const [shell, start, load] of SHELLS) {
    it.skipIf(!canDriveTerminal() || !isInstalled(shell))(`completes command lines in ${shell}`, async () => {
      const terminal = await startTerminal(start, { columns: 120, env: { PATH } });
      const line = async (typed: string, completed: string): Promise<void> => {
        await terminal.type(typed);
        await terminal.press('Tab');
        await terminal.waitFor(completed);
        await terminal.press('C-u');
      };
      try {
        await terminal.type(`${load}; touch answers.yaml; clear; echo rea''dy`);
        await terminal.press('Enter');
        await terminal.waitFor('ready');
        await line('credcheck evalu', 'credcheck evaluate');
        await line('credcheck rubric show trad', 'credcheck rubric show traditional-certificate');
        await line('credcheck evaluate --set form=ve', 'credcheck evaluate --set form=vendor-certification');
        await line('credcheck evaluate --format=h', 'credcheck evaluate --format=html');
        await line('credcheck checklist answ', 'credcheck checklist answers.yaml');
        await terminal.type('credcheck evaluate -f ');
        await terminal.press('Tab', 'Tab');
        expect(await terminal.waitFor('markdown')).toContain('plain');
      } finally {
        await terminal.close();
      }
    });
  }
});

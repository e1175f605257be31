import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST } from '../../words/en/commands/checklist.js';
import { CHECKLIST_OPTIONS, type ChecklistFlags } from './options.js';

/** Options, help and action of `credcheck checklist`; the work is loaded only when it runs. */
export function checklistCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('checklist', CHECKLIST, CHECKLIST_OPTIONS)
    .argument('<answers...>', CHECKLIST.answers)
    .action(async (answers: readonly string[], flags: ChecklistFlags) => {
      if (flags.due) {
        const { runDue } = await import('./due.js');
        done(await runDue(answers, flags, ports));
      } else {
        const { runChecklist } = await import('./run.js');
        done(await runChecklist(answers, flags, ports));
      }
    });
}

import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST } from '../../words/en/commands/checklist.js';
import { CHECKLIST_OPTIONS, type ChecklistFlags } from './options.js';

/** Options, help and action of `credcheck checklist`; the work is loaded only when it runs. */
export function checklistCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('checklist')
    .summary(CHECKLIST.summary)
    .description(CHECKLIST.description)
    .argument('<answers...>', CHECKLIST.answers);
  return withOptions(command, 'checklist', CHECKLIST_OPTIONS)
    .addHelpText('after', CHECKLIST.examples)
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

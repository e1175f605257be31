import { wordsFor } from '../../cli/options.js';
import type { DueItem } from '../../core/report/due.js';
import type { Ports } from '../../ports/ports.js';
import type { DueList, RefreshCommand } from '../../render/document/due-page.js';
import { CHECKLIST } from '../../words/en/commands/checklist.js';
import { commandLine } from '../../words/shell-quoted.js';
import type { ChecklistFlags } from './options.js';

/**
 * Says what to type to refresh what is due in a file about one candidate: its checks in one line, its questions in another.
 * Both are typed later, so that they are without the day of this run.
 */
export function refreshCommands(
  ports: Pick<Ports, 'calledAs'>,
  flags: ChecklistFlags,
  paths: readonly string[],
): DueList['refresh'] {
  const [only] = paths;
  const same = wordsFor(flags, ['rubric']);
  return (items) => {
    const [first] = items;
    const file = first?.file ?? only;
    if (first === undefined || first.record !== undefined || file === undefined || file === '-') return [];
    const checks = idsOf(items, 'check');
    const questions = idsOf(items, 'question');
    const asks = questions.flatMap((id) => ['--ask', id]);
    const tick = ['checklist', file, '--tick', checks.join(','), '--source', CHECKLIST.url, ...same];
    const ask = ['evaluate', file, '--save', file, ...asks, ...same];
    return [
      ...(checks.length === 0
        ? []
        : [{ does: 'tick', line: commandLine(ports, tick) } satisfies RefreshCommand]),
      ...(questions.length === 0
        ? []
        : [{ does: 'ask', line: commandLine(ports, ask) } satisfies RefreshCommand]),
    ];
  };
}

function idsOf(items: readonly DueItem[], kind: 'check' | 'question'): readonly string[] {
  return items.flatMap((item) => item[kind] ?? []);
}

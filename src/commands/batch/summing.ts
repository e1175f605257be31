import { type Summary, summaryLine } from '../../core/batch/summary.js';
import { tally } from '../../core/batch/tally.js';
import { type Problem, problem } from '../../core/problem.js';
import { summaryText } from '../../render/batch/summary-text.js';
import { verdictLine } from '../../render/batch/verdict-line.js';
import { deliver, deliverToFile } from '../deliver.js';
import type { Setback } from '../exit-status.js';
import { type Account, type AccountContext, fileNamed } from './account.js';
import { grouping } from './groups.js';
import type { BatchFlags } from './options.js';
import type { Progress } from './score-all.js';

/** Counts what all rows come to, says it on the screen, and writes it where `--summary` names a place. */
export function summing({ ports, output, messages, flags, plan, loaded }: AccountContext): Account {
  const { bands } = loaded.rubric;
  const head = {
    tool: { name: 'credcheck', version: ports.version },
    rubric: loaded.stamp,
    asOf: plan.asOf,
  } as const;
  const counts = tally(head, bands);
  const inGroups = grouping([...bands.map(({ id }) => id), 'stop'], plan.failUnder);
  const began = ports.clock.elapsed();
  const written = async (
    summary: Summary,
    path: string,
    ended: Progress['ended'],
    rows: readonly Setback[],
  ): Promise<readonly Setback[]> => {
    if (ended !== 'all-done' && ended !== 'stopped') {
      // It would pass for a summary of the whole input.
      await messages.say('the summary is not written: the run did not come to its end');
      return [];
    }
    const line = summaryLine(summary);
    const isFree = fileNamed(flags.output) !== undefined && rows.length === 0;
    if (isFree) return deliver(ports, output, messages, () => line, path);
    if (path !== '-') return deliverToFile(ports, messages, line, path);
    await messages.say('the summary is left out, since the rows had to go to standard output');
    return [];
  };
  return {
    add: (row) => {
      counts.add(row);
      inGroups.add(row);
      return [];
    },
    finish: async ({ ended }, rows) => {
      const { summary: path } = flags;
      const summary = counts.summary();
      if (path !== undefined) {
        await messages.show(summaryText(summary, { elapsed: ports.clock.elapsed() - began }));
      }
      const setbacks = path === undefined ? [] : await written(summary, path, ended, rows);
      // A screen of rows ends with the same line.
      const isThere = plan.format === 'pretty' && fileNamed(flags.output) === undefined;
      if (!isThere) await messages.show(verdictLine(inGroups.groups()));
      return setbacks;
    },
  };
}

/** What the command line alone shows to be wrong with the place of the summary. */
export function summaryProblems({ summary, output }: BatchFlags): readonly Problem[] {
  if (summary !== '-' || fileNamed(output) !== undefined) return [];
  const why = 'standard output carries the one result, so the rows must go to a file';
  return [problem('usage/needs', { option: '--summary -', needs: '--output FILE', why })];
}

import { Command } from 'commander';
import { collect } from '../../cli/collect.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { BatchFlags } from './options.js';

const EXAMPLES = `
Examples:
  credcheck batch offers.ndjson > results.ndjson
  credcheck batch offers.csv -o results.ndjson               a table: a column for each question
  credcheck batch 'answers/*.yaml'                           saved answers, one file a candidate
  credcheck batch offers.ndjson --brief --fail-under 60      for CI: exit 1 if any is below 60
  credcheck batch offers.ndjson -f pretty                    the worst, and a count of all
  credcheck batch offers.ndjson --report junit=offers.xml --report markdown=offers.md > rows.ndjson
  credcheck batch offers.ndjson --summary sum.json > rows.ndjson
  credcheck batch --merge sum-*.json                         the same bytes as one run over all parts
  credcheck batch offers.ndjson --baseline last.ndjson --no-regressions
  credcheck batch offers.ndjson --workers 4 > rows.ndjson    for many: the same bytes, on 4 cores

A baseline holds full rows, so that answers can be compared; it is kept in memory, the rows of a run are not.
--merge exits 0 also over refused records: each part said so by the exit code of its own run.
`;

/** Options, help and action of `credcheck batch`; the work is loaded only when it is run. */
export function batchCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('batch')
    .summary('many candidates in, one result a line out')
    .description(
      'Score many candidates by one rubric; one result a line comes out, in the order of the input.',
    )
    .argument('[files...]', 'files of candidates, or - for standard input (the default)')
    .option('-r, --rubric <id|path>', 'rubric to weigh by (default: micro-credential)')
    .option('--input <kind>', 'ndjson, json, csv or yaml (default: told from name and content)')
    .option('-f, --format <name>', 'ndjson, csv, pretty, markdown, junit or github (default: ndjson)')
    .option('-o, --output <file>', 'write the rows to a file')
    .option('--report <format=path>', 'also write the rows to this file (repeatable)', collect)
    .option(
      '--brief',
      'leave out questions, criteria, checklist, drivers, next and flips: for many rows, many times as fast',
    )
    .option(
      '--set <question=value>',
      'answer one question of every record; wins over its own (repeatable)',
      collect,
    )
    .option('--as-of <date>', 'the day on which evidence is aged, YYYY-MM-DD (default: today)');
  return withGates(command)
    .option('--summary <file|->', 'write what all rows come to, as JSON')
    .option('--merge', 'the files are summaries of parts of one input: add them up; nothing is judged again')
    .option('--workers <n>', 'score on so many cores (default: 1)')
    .option('--accessible', 'plain signs and no progress, for screen readers and simple terminals')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .option('--quiet', 'no notes on standard error')
    .option('--no-input', 'never ask (nothing is asked here)')
    .option('--verbose', 'say exactly which rubric is used, and as of which day')
    .option('--debug', 'show the stack of a bug')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], flags: BatchFlags) => {
      const { runBatch } = await import('./run.js');
      done(await runBatch(files, flags, ports));
    });
}

/** What makes a run fail, and what it is compared with. */
function withGates(command: Command): Command {
  return command
    .option('--fail-under <score>', 'exit 1 if the low end of any score is below this (0-100)')
    .option('--fail-on <verdict,...>', 'exit 1 on these band ids, stop or undecided', collect)
    .option('--require-complete', 'exit 3 if a question that counts is open; not applicable is complete')
    .option('--max-left-out <n>', 'exit 1 if more questions than this are marked not applicable')
    .option('--fail-fast', 'stop at the first record that fails')
    .option('--baseline <results>', 'compare with the rows of an earlier run (ndjson)')
    .option('--no-regressions', 'exit 1 if a candidate came out worse than in the baseline')
    .option(
      '--tolerance <points>',
      'points that the low end may lose (default: 0); a lower verdict always counts',
    );
}

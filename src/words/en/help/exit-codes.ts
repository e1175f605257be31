import { hanging } from '../../../terminal/text.js';
import { exitCodeRows } from '../exit-meanings.js';

const CODES = 20;

/** The meaning of exit codes. */
export function exitCodes(): string {
  const rows = exitCodeRows().flatMap(({ codes, meaning }) =>
    hanging(`  ${codes.join(', ')}`.padEnd(2 + CODES), meaning, 80),
  );
  return `Exit codes

${rows.join('\n')}

A code never depends on the format. Of several reasons, the first of 70, 74, 2,
1, 3 decides. Whatever it is, the last line on standard error says why:
credcheck: exit 1: UX Basics scored 41 to 41; --fail-under is 60

A verdict is no failure in itself: ask for one with --fail-under, --fail-on,
--fail-on-action, --require-complete or --max-left-out. "credcheck batch" also
fails a candidate that got worse, with --baseline and --no-regressions: when its
verdict is lower,
when the worst verdict that it can still get is lower, or when the low end of
its score lost more points than --tolerance allows. --no-regressions=answers
takes edits alone, and --fail-on-missing those that are no longer there.

A gate over no record at all is 2, whatever the input was; so is
--no-regressions where no candidate of the run is in the baseline.
`;
}

import { ExitStatus } from '../../core/model/exit-status.js';

/** The meaning of each exit status; help and documents use it. */
const EXIT_MEANINGS: Readonly<Record<ExitStatus, string>> = {
  [ExitStatus.Success]: 'it ran, and nothing that was asked for failed, whatever the verdict',
  [ExitStatus.Failed]:
    'a threshold, a --fail-on verdict, a --fail-on-action action, --max-left-out, a rubric test or its coverage, or a baseline check failed',
  [ExitStatus.Unusable]: 'some input could not be used: usage, rubric or answers are wrong',
  [ExitStatus.Incomplete]: 'incomplete: answers are missing and were required',
  [ExitStatus.Unwritable]:
    'something could not be written (full, read-only, not permitted); what was there before is unharmed; ' +
    'a result meant for -o goes to stdout instead',
  [ExitStatus.Bug]: 'a bug: short message, how to report it; stack with --debug only',
  [ExitStatus.HungUp]: 'interrupted; what was answered is saved first and the resume command is printed',
  [ExitStatus.Interrupted]: 'interrupted; what was answered is saved first and the resume command is printed',
  [ExitStatus.Quit]: 'interrupted; what was answered is saved first and the resume command is printed',
  [ExitStatus.Terminated]: 'interrupted; what was answered is saved first and the resume command is printed',
};

/** The table of exit codes: one row per meaning, with every code that has it. */
export function exitCodeRows(): readonly { readonly codes: readonly number[]; readonly meaning: string }[] {
  const meanings = [...new Set(Object.values(EXIT_MEANINGS))];
  return meanings.map((meaning) => ({
    codes: Object.values(ExitStatus).filter((status) => EXIT_MEANINGS[status] === meaning),
    meaning,
  }));
}

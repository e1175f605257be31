import { looksLikePath } from '../core/answers/named-rubric.js';
import type { Gathered } from '../loading/gather.js';
import type { Ports } from '../ports/ports.js';
import { commandLine } from '../words/shell-quoted.js';

/** The command that asks questions again and saves the answers to their file. */
export function askAgainLine(
  ports: Pick<Ports, 'calledAs'>,
  { rubricName }: Pick<Gathered, 'rubricName'>,
  path: string,
  questions: readonly string[],
): string {
  const words = [
    ...['evaluate', path, '--save', path],
    ...(looksLikePath(rubricName) ? ['--rubric', rubricName] : []),
    ...questions.flatMap((id) => ['--ask', id]),
  ];
  return commandLine(ports, words);
}

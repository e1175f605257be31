import type { Ports } from '../../ports/ports.js';
import { commandLine } from '../../words/shell-quoted.js';

/** The command that writes the schema which the first line of a file names, beside that file; for answers, that of one rubric. */
export function schemaLine(
  ports: Pick<Ports, 'calledAs'>,
  kind: 'answers' | 'rubric',
  file: string | undefined,
  rubric?: string,
): string {
  const folder = file === undefined ? '' : file.slice(0, file.lastIndexOf('/') + 1);
  const words = [
    'schema',
    kind,
    ...(rubric === undefined ? [] : ['-r', rubric]),
    '-o',
    `${folder}${kind}-1.schema.json`,
  ];
  return commandLine(ports, words);
}

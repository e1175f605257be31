import { failure, type Outcome, problem, success } from '../core/model/problem.js';

/** The format that each ending of a file name says; a command has some of them. */
const FORMAT_OF: Readonly<Record<string, string>> = {
  '.html': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.txt': 'plain',
  '.xml': 'junit',
  '.sarif': 'sarif',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.ics': 'ics',
};

/** Every format that some command has; the first three go by no ending. */
export const ALL_FORMATS: ReadonlySet<string> = new Set([
  'pretty',
  'github',
  'letter',
  ...Object.values(FORMAT_OF),
]);

/** The ending of a file name, in small letters; a name that only begins with a dot has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 1 || dot === name.length - 1 ? '' : name.slice(dot).toLowerCase();
}

/** The format that a file name says by its ending; undefined if it has none, a failure if the command lacks it. */
export function formatByEnding<Format extends string>(
  path: string,
  known: readonly Format[],
  instead: '--format' | '--report' | 'nothing',
): Outcome<Format | undefined> {
  const ending = endingOf(path);
  if (ending === '') return success(undefined);
  const format = known.find((each) => each === FORMAT_OF[ending]);
  if (format !== undefined) return success(format);
  const endings = Object.keys(FORMAT_OF).filter((each) => known.some((has) => has === FORMAT_OF[each]));
  return failure(problem('usage/ending', { name: path, ending, known: endings, instead }));
}

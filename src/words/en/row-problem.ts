import type { RefusedRow } from '../../core/batch/row.js';
import { describe } from '../../core/model/describe.js';
import type { Problem } from '../../core/model/problem.js';
import { rowMessage } from '../../core/model/row-message.js';
import { clip } from '../../terminal/clip.js';
import { nearest } from '../nearest.js';
import { unquoted } from '../outside-text.js';
import { WITH_REASON } from './answers-texts.js';
import { ROW_WORDS } from './formats/row-words.js';
import { problemLine } from './problem-text.js';

/** What is found where no text is. */
const NO_TEXT: readonly string[] = [undefined, null, [], {}].map(describe);

/** A problem for a row of results: its sentence, the text that is wrong, and what to write instead in such an input. */
export function problemInRow(
  problem: Problem,
  kind: 'json' | 'document' | 'cells' | 'refused',
): {
  readonly message: string;
  readonly value?: string;
  readonly suggestion?: string;
} {
  const value = wrongText(problem);
  const suggestion = rightText(problem, value, kind === 'cells');
  return {
    message: problemLine(problem),
    ...(value !== undefined && { value: clip(value) }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Why a record was refused, as a person reads it. */
export function refusalMessage({ error, found }: Pick<RefusedRow, 'error' | 'found'>): string {
  if (found === undefined) return error.message;
  return rowMessage(
    error.problems.map((each, at) => {
      const problem = found[at];
      return problem === undefined ? each : { ...each, message: problemLine(problem) };
    }),
    ROW_WORDS,
  );
}

function wrongText({ code, args }: Problem): string | undefined {
  // What else is found is a part of a file and no value.
  if (!/^(?:answers|schema)\//.test(code)) return undefined;
  if ('low' in args) return `${args.low}..${args.high}`;
  if ('key' in args) return 'known' in args ? args.key : undefined;
  if ('known' in args && 'id' in args) return args.id;
  const found = 'found' in args ? args.found : undefined;
  return typeof found === 'string' && !NO_TEXT.includes(found) ? unquoted(found) : undefined;
}

function rightText({ code, args }: Problem, value: string | undefined, isTyped: boolean): string | undefined {
  if (code === 'answers/no-reason')
    return 'reason' in args ? undefined : WITH_REASON[isTyped ? 'typed' : 'file'];
  if ('typed' in args || 'file' in args) {
    return isTyped ? (args.typed ?? args.file) : (args.file ?? args.typed);
  }
  if ('write' in args) return typeof args.write === 'string' ? args.write : args.write.join(' or ');
  if ('expected' in args && typeof args.expected === 'object') {
    const { expected } = args;
    if ('write' in expected) return expected.write;
    if ('readings' in expected && expected.readings.length > 0) return expected.readings.join(' or ');
  }
  return 'known' in args && value !== undefined ? nearest(value, args.known ?? []) : undefined;
}

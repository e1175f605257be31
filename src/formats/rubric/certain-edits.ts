import type { Problem } from '../../core/model/problem.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { onlyNear } from '../../words/nearest.js';
import { indexLines, type Span } from '../document/lines.js';

/** A part of a text, and what takes its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change of one place, with what was there. */
type Change = { readonly from: string; readonly to: string };

/** The change of text that a problem calls for beyond doubt; undefined where a person has to decide. */
export function certainEdit(problem: Problem, text: string): Edit | undefined {
  const { line, column } = problem.where;
  const start = line === undefined ? undefined : indexLines(text).starts[line - 1];
  if (start === undefined || column === undefined) return undefined;
  const at = start + column - 1;
  if (problem.code === 'lint/idle-weight') return withoutWeight(text, at);
  if (problem.code === 'schema/type') return requoted(text, at, problem.args.expected);
  const change = wordFor(problem);
  return change && wordAt(text, at, change);
}

/** Another word for the one that is there: of a closed list the only near one, of ids the one that differs only in case. */
function wordFor({ code, args }: Problem): Change | undefined {
  switch (code) {
    case 'schema/unknown-key':
      return changed(args.key, onlyNear(args.key, args.known));
    case 'lint/unknown-rule':
      return changed(args.id, onlyNear(args.id, args.known));
    case 'schema/value':
      return changed(
        args.found,
        args.known === undefined
          ? args.expected === RUBRIC_EXPECTED.id
            ? idLike(args.found)
            : undefined
          : onlyNear(args.found, args.known),
      );
    case 'rubric/unknown-question':
    case 'rubric/unknown-criterion':
    case 'rubric/unknown-band':
    case 'rubric/unknown-page':
    case 'rubric/unknown-scale':
      return changed(args.id, sameId(args.id, args.known));
    case 'rubric/unknown-value':
      return changed(args.value, sameId(args.value, args.known));
    default:
      return undefined;
  }
}

function changed(from: string, to: string | undefined): Change | undefined {
  return to === undefined || to === from ? undefined : { from, to };
}

function idLike(text: string): string | undefined {
  const id = text.trim().toLowerCase().replaceAll(/[_ ]/g, '-');
  return /^[a-z][a-z0-9-]{0,63}$/.test(id) ? id : undefined;
}

function sameId(text: string, known: readonly string[]): string | undefined {
  const wanted = idLike(text);
  return known.find((id) => id === wanted);
}

/** The word at a place, bare or in quotes, which stay. */
function wordAt(text: string, at: number, { from, to }: Change): Edit | undefined {
  const mark = text.charAt(at);
  const isQuoted = mark === '"' || mark === "'";
  const start = isQuoted ? at + 1 : at;
  const end = start + from.length;
  if (!text.startsWith(from, start) || (isQuoted && text.charAt(end) !== mark)) return undefined;
  return { start, end, text: to };
}

/** A number out of its quotes, or a number or truth value into some. */
function requoted(text: string, at: number, expected: unknown): Edit | undefined {
  const rest = text.slice(at, at + 40);
  if (expected === RUBRIC_EXPECTED.quotedText) {
    const bare = /^(?:[-+.0-9eE_]+|true|false)(?=[\s,\]}])/.exec(rest)?.[0];
    return bare === undefined ? undefined : { start: at, end: at + bare.length, text: `"${bare}"` };
  }
  const quoted = /^(["'])(-?[0-9]+(?:\.[0-9]+)?)\1/.exec(rest);
  return quoted === null ? undefined : { start: at, end: at + quoted[0].length, text: quoted[2] ?? '' };
}

/** The place is that of the value: its key goes too, where both are alone in a line or plainly between others. */
function withoutWeight(text: string, at: number): Edit | undefined {
  const value = /^[0-9.eE+-]+/.exec(text.slice(at, at + 40))?.[0];
  if (value === undefined) return undefined;
  const end = at + value.length;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at);
  const after = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) + 1);
  const isJson = /^\s*\{/.test(text);
  const alone = /^[ ]*(["']?)weight\1:[ ]*$/.test(before) && (isJson ? /^,\r?\n$/ : /^,?\r?\n$/).test(after);
  if (alone) return { start: lineStart, end: end + after.length, text: '' };
  const following = /,[ ]*(["']?)weight\1:[ ]*$/.exec(before);
  if (following !== null && /^[ ]*[,}]/.test(after))
    return { start: lineStart + following.index, end, text: '' };
  const first = /\{[ ]*(["']?)weight\1:[ ]*$/.exec(before);
  const comma = /^[ ]*,[ ]*/.exec(after);
  return first === null || comma === null
    ? undefined
    : { start: lineStart + first.index + 1, end: end + comma[0].length, text: '' };
}

import type { Problem } from '../../core/model/problem.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { onlyNear } from '../../words/nearest.js';
import type { Lines } from '../document/lines.js';
import { type Edit, startOfLine } from '../document/text-edits.js';

/** A word, and the one that is right in its place. */
interface Correction {
  readonly wrong: string;
  readonly right: string;
}

/** The change of text that a problem calls for beyond doubt; undefined where a person has to decide. */
export function certainEdit(problem: Problem, { text, starts }: Lines): Edit | undefined {
  const { line, column } = problem.where;
  const start = line === undefined ? undefined : starts[line - 1];
  if (start === undefined || column === undefined) return undefined;
  const at = start + column - 1;
  if (problem.code === 'lint/idle-weight') return withoutWeight(text, at);
  if (problem.code === 'schema/type') return requoted(text, at, problem.args.expected);
  const correction = correctionOf(problem);
  return correction && wordAt(text, at, correction);
}

/** Of a closed list the only near word, of ids the one that differs only in case. */
function correctionOf({ code, args }: Problem): Correction | undefined {
  switch (code) {
    case 'schema/unknown-key':
      return corrected(args.key, onlyNear(args.key, args.known));
    case 'lint/unknown-rule':
      return corrected(args.id, onlyNear(args.id, args.known));
    case 'schema/value':
      return corrected(
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
      return corrected(args.id, sameId(args.id, args.known));
    case 'rubric/unknown-value':
      return corrected(args.value, sameId(args.value, args.known));
    default:
      return undefined;
  }
}

function corrected(wrong: string, right: string | undefined): Correction | undefined {
  return right === undefined || right === wrong ? undefined : { wrong, right };
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
function wordAt(text: string, at: number, { wrong, right }: Correction): Edit | undefined {
  const mark = text.charAt(at);
  const isQuoted = mark === '"' || mark === "'";
  const from = isQuoted ? at + 1 : at;
  const to = from + wrong.length;
  if (!text.startsWith(wrong, from) || (isQuoted && text.charAt(to) !== mark)) return undefined;
  return { from, to, text: right };
}

/** A number out of its quotes, or a number or truth value into some. */
function requoted(text: string, at: number, expected: unknown): Edit | undefined {
  const rest = text.slice(at, at + 40);
  if (expected === RUBRIC_EXPECTED.quotedText) {
    const bare = /^(?:[-+.0-9eE_]+|true|false)(?=[\s,\]}])/.exec(rest)?.[0];
    return bare === undefined ? undefined : { from: at, to: at + bare.length, text: `"${bare}"` };
  }
  const quoted = /^(["'])(-?[0-9]+(?:\.[0-9]+)?)\1/.exec(rest);
  return quoted === null ? undefined : { from: at, to: at + quoted[0].length, text: quoted[2] ?? '' };
}

/** How far around a weight its key and the marks that set it apart are looked for. */
const NEAR = 80;

/** The place is that of the value: its key goes too, where both are alone in a line or plainly between others. */
function withoutWeight(text: string, at: number): Edit | undefined {
  const value = /^[0-9.eE+-]+/.exec(text.slice(at, at + 40))?.[0];
  if (value === undefined) return undefined;
  const end = at + value.length;
  const begin = Math.max(startOfLine(text, at), at - NEAR);
  const before = text.slice(begin, at);
  const after = /^[^\n]*\n?/.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  const isJson = /^\s*\{/.test(text);
  const isFirst = begin === startOfLine(text, at) && /^[ ]*(["']?)weight\1:[ ]*$/.test(before);
  if (isFirst && (isJson ? /^,\r?\n$/ : /^,?\r?\n$/).test(after)) {
    return { from: begin, to: end + after.length, text: '' };
  }
  const following = /,[ ]*(["']?)weight\1:[ ]*$/.exec(before);
  if (following !== null && /^[ ]*[,}]/.test(after)) {
    return { from: begin + following.index, to: end, text: '' };
  }
  const first = /\{[ ]*(["']?)weight\1:[ ]*$/.exec(before);
  const comma = /^[ ]*,[ ]*/.exec(after);
  return first === null || comma === null
    ? undefined
    : { from: begin + first.index + 1, to: end + comma[0].length, text: '' };
}

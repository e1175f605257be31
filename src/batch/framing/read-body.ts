import { PARTIAL_KEYS } from '../../core/answers/half-known-forms.js';
import {
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  success,
  type Where,
} from '../../core/model/problem.js';
import { type Plain, readPlain } from '../../formats/document/read-plain.js';
import { AS_WRITTEN } from '../../formats/document/spelling.js';
import { NOT_UTF8 } from '../../words/en/formats/bytes.js';
import type { Body } from '../record.js';

/** Reads the value of a record; problems are located in the file, not in the record. */
export async function readBody(body: Body): Promise<Outcome<Plain>> {
  switch (body.kind) {
    case 'refused':
      return failure(...body.problems);
    case 'cells': {
      const locate = (path: Path): Where => ({ line: body.firstLine, path: columnOf(path) });
      return success({ value: body.value, places: async () => ({ value: body.value, locate }) });
    }
    case 'json': {
      const text = decoded(body.bytes);
      return text.ok ? moved(await readPlain(text.value, '.json', AS_WRITTEN), body) : moved(text, body);
    }
    case 'document':
      return moved(await readPlain(body.text, '.yaml', AS_WRITTEN), body);
  }
}

const IN_ONE_CELL: Path = ['value', 'not-applicable', ...PARTIAL_KEYS];

/** The column of a table that contains the value at a path. */
function columnOf([, name, ...inside]: Path): Path {
  if (name === undefined) return [];
  return [[name, ...inside.filter((step) => !IN_ONE_CELL.includes(step))].join('.')];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that must be UTF-8. */
export function decoded(bytes: Uint8Array): Outcome<string> {
  try {
    return success(strict.decode(bytes));
  } catch {
    return failure(problem('input/not-utf8', { part: 'record', found: NOT_UTF8 }, { line: 1 }));
  }
}

/** Where a text begins in its file. */
interface Start {
  readonly firstLine: number;
  readonly firstColumn?: number;
}

function moved(outcome: Outcome<Plain>, start: Start): Outcome<Plain> {
  const move = (where: Where): Where => movedWhere(where, start);
  if (!outcome.ok)
    return failure(...outcome.problems.map((each): Problem => ({ ...each, where: move(each.where) })));
  const { value, places } = outcome.value;
  return success({
    value,
    places: async () => {
      const { locate } = await places();
      return { value, locate: (path, part) => move(locate(path, part)) };
    },
  });
}

function movedWhere({ line = 1, column, path }: Where, { firstLine, firstColumn = 1 }: Start): Where {
  return {
    line: line + firstLine - 1,
    ...(column !== undefined && { column: line === 1 ? column + firstColumn - 1 : column }),
    ...(path !== undefined && { path }),
  };
}

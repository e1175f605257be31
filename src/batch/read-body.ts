import { failure, type Outcome, type Problem, problem, success, type Where } from '../core/problem.js';
import { type Plain, readPlain } from '../document/read-plain.js';
import type { Body } from './record.js';

/** Reads the value of a record; every problem stands on the line of its file, and not of its record. */
export async function readBody(body: Body): Promise<Outcome<Plain>> {
  switch (body.kind) {
    case 'refused':
      return failure(...body.problems);
    case 'cells': {
      const locate = (): Where => ({ line: body.firstLine });
      return success({ value: body.value, places: async () => ({ value: body.value, locate }) });
    }
    case 'json': {
      const text = decoded(body.bytes);
      return text.ok
        ? moved(await readPlain(text.value, '.json'), body.firstLine)
        : moved(text, body.firstLine);
    }
    case 'document':
      return moved(await readPlain(body.text, ''), body.firstLine);
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): Outcome<string> {
  try {
    return success(strict.decode(bytes));
  } catch {
    return failure(
      problem('input/not-utf8', { name: 'the record', found: 'bytes that are not' }, { line: 1 }),
    );
  }
}

function moved(outcome: Outcome<Plain>, firstLine: number): Outcome<Plain> {
  const move = (where: Where): Where => movedWhere(where, firstLine);
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

function movedWhere({ line, column, path }: Where, firstLine: number): Where {
  return {
    line: (line ?? 1) + firstLine - 1,
    ...(column !== undefined && { column }),
    ...(path !== undefined && { path }),
  };
}

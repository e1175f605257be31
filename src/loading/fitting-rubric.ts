import type { Problem } from '../core/model/problem.js';
import { knownColumns } from '../formats/table/csv-header.js';
import type { BuiltInRubrics } from '../ports/built-in-rubrics.js';

/** Problems with the header of a table, with the built-in rubric that most columns which are unknown would fit. */
export async function withFittingRubric(
  problems: readonly Problem[],
  builtIn: BuiltInRubrics,
): Promise<readonly Problem[]> {
  return Promise.all(
    problems.map(async (each) => {
      if (each.code !== 'answers/unknown-column') return each;
      const fits = await fittingRubric(each.args, builtIn);
      return fits === undefined ? each : { ...each, args: { ...each.args, fits } };
    }),
  );
}

async function fittingRubric(
  { columns, rubric: used }: Extract<Problem, { readonly code: 'answers/unknown-column' }>['args'],
  builtIn: BuiltInRubrics,
): Promise<string | undefined> {
  const names = columns.map(({ name }) => name);
  const others = (await builtIn.ids()).filter((id) => id !== used);
  const known = await Promise.all(
    others.map(async (id) => ({ id, of: knownColumns(names, (await builtIn.load(id)).rubric) })),
  );
  const [best] = known.sort((a, b) => b.of - a.of);
  return best !== undefined && best.of * 2 > names.length ? best.id : undefined;
}

import type { Expectation } from '../model/expectation.js';
import { type Problem, problem } from '../model/problem.js';
import type { Band, Rubric } from '../model/rubric.js';
import { verdictIds } from '../model/verdict-ids.js';

/** Finds bands that do not divide 0 to 100 from best to worst, and verdicts that name none of them. */
export function checkBands(rubric: Rubric): readonly Problem[] {
  return [...checkEdges(rubric.bands), ...checkCaps(rubric), ...checkExpected(rubric)];
}

function checkEdges(bands: readonly Band[]): readonly Problem[] {
  if (bands.length === 0) {
    return [problem('rubric/bands', { expected: { id: 'some-band' }, found: 'none' }, { path: ['bands'] })];
  }
  return bands.flatMap(({ from }, index) => {
    const isLast = index === bands.length - 1;
    const expected: Expectation | undefined =
      edgeWanted(from, bands[index - 1]) ?? (isLast && from > 0 ? { id: 'last-band-from-0' } : undefined);
    return expected === undefined ? [] : [wrongEdge(index, expected, from)];
  });
}

function edgeWanted(from: number, better: Band | undefined): Expectation | undefined {
  if (!Number.isInteger(from) || from < 0 || from > 100) {
    return { id: 'band-edge' };
  }
  return better !== undefined && from >= better.from
    ? { id: 'below-better-band', from: better.from }
    : undefined;
}

function wrongEdge(index: number, expected: Expectation, found: number): Problem {
  return problem('rubric/bands', { expected, found: String(found) }, { path: ['bands', index, 'from'] });
}

function checkCaps({ bands, caps }: Rubric): readonly Problem[] {
  const known = bands.map(({ id }) => id);
  return caps.flatMap(({ atMost: id }, index) =>
    known.includes(id)
      ? []
      : [problem('rubric/unknown-band', { id, known }, { path: ['caps', index, 'at-most'] })],
  );
}

function checkExpected({ bands, tests }: Rubric): readonly Problem[] {
  const known = verdictIds(bands);
  return tests.flatMap(({ expect: { verdict: id } }, index) =>
    id === undefined || known.includes(id)
      ? []
      : [problem('rubric/unknown-band', { id, known }, { path: ['tests', index, 'expect', 'verdict'] })],
  );
}

import { jsonLines } from '../../batch/json-lines.js';
import { type Baseline, baselineReader } from '../../core/batch/baseline.js';
import { failure, type Outcome, type Problem, success } from '../../core/problem.js';
import type { Files } from '../../ports/files.js';

/** As many as anybody mends at a time. */
const MOST = 20;

/** Reads the rows of an earlier run; what is wrong is told with the line it stands on. */
export async function readBaseline(
  files: Pick<Files, 'readBytes'>,
  file: string,
  rubric: string,
): Promise<Outcome<Baseline>> {
  const stream = await files.readBytes(file);
  if (!stream.ok) return stream;
  const reader = baselineReader(rubric);
  const problems: Problem[] = [];
  for await (const { line, value } of jsonLines(stream.value.pieces)) {
    const added = value.ok ? reader.add(line, value.value) : value;
    if (!added.ok)
      problems.push(...added.problems.map((each) => ({ ...each, where: { line, ...each.where, file } })));
    if (problems.length >= MOST) break;
  }
  const trouble = stream.value.trouble();
  if (trouble !== undefined) problems.push(trouble);
  return problems.length > 0 ? failure(...problems.slice(0, MOST)) : success(reader.baseline());
}

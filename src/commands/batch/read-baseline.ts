import { jsonLines } from '../../batch/framing/ndjson.js';
import { type Baseline, baselineReader } from '../../core/batch/baseline.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';
import { problemLine } from '../../words/en/problem-text.js';

/** As many as anyone corrects at a time. */
const MOST = 20;

/** Reads the rows of an earlier run, or until a signal; problems are reported with their line. */
export async function readBaseline(
  files: Pick<Files, 'readBytes'>,
  file: string,
  rubric: string,
  stop: AbortSignal,
): Promise<Outcome<Baseline>> {
  const stream = await files.readBytes(file);
  if (!stream.ok) return stream;
  const reader = baselineReader(rubric);
  const problems: Problem[] = [];
  let sound = 0;
  for await (const { line, value } of jsonLines(stream.value.pieces)) {
    const added = value.ok ? reader.add(line, value.value) : value;
    if (added.ok) sound += 1;
    else problems.push(...added.problems.map((each) => ({ ...each, where: { line, ...each.where, file } })));
    if (problems.length >= MOST || stop.aborted) break;
  }
  const trouble = stream.value.trouble();
  // A truncated line looks like another mistake.
  if (trouble !== undefined) return failure(trouble);
  if (problems.length === 0) return success(reader.baseline());
  return failure(...(sound === 0 ? atOnce(problems, file) : problems.slice(0, MOST)));
}

/** If no line is a row, every line is wrong in the same way. */
function atOnce(problems: readonly Problem[], file: string): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || first.code.startsWith('baseline/')) return problems.slice(0, 1);
  return [problem('baseline/not-rows', { name: file, why: problemLine(first) }, first.where)];
}

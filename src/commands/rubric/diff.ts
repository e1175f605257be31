import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { RUBRIC_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { answersFiles, outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { readDay } from '../../cli/read-options.js';
import { diffRubrics } from '../../core/authoring/rubric-diff.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { combined, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import { resolveRubric } from '../../loading/resolve-rubric.js';
import type { Ports } from '../../ports/ports.js';
import type { MovedCandidate, ShownDiff } from '../../render/document/rubric-diff-page.js';
import { pageRenderer } from '../../render/layouts.js';
import type { Renderer } from '../../render/renderers.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { scoredBy } from './scored-by.js';

/** The flags of `credcheck rubric diff`. */
export type DiffFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'verbose' | 'asOf'> & {
  readonly answers?: readonly string[];
};

/** Says what differs between two rubrics, and what became of saved answers. */
export async function runDiff(
  before: string,
  after: string,
  flags: DiffFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = chosenFormat(flags, ports.environment, RUBRIC_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? ports.clock.today());
  if (!format.ok || !asOf.ok) return failUnusable(messages, [format, asOf].flatMap(problemsOf));
  await notePassedOver(messages, flags, ports.environment, format.value);
  const inputs = [
    ...rubricFile(before, undefined),
    ...rubricFile(after, undefined),
    ...answersFiles(flags.answers ?? []),
  ];
  const over = writtenOver(outputFile(flags.output), inputs, ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const loaded = combined(await Promise.all([before, after].map((name) => resolveRubric(ports, name))));
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const [then, now] = loaded.value;
  if (then === undefined || now === undefined) throw new Error('two rubrics were loaded');
  const moved = flags.answers && (await movedBy([before, after], flags.answers, asOf.value, ports, messages));
  if (moved && !moved.ok) return failUnusable(messages, moved.problems);
  const shown: ShownDiff = { diff: diffRubrics(then, now), ...(moved && { moved: moved.value }) };
  const render = await rendererOf(format.value);
  const text = (options: RenderOptions): string => render(shown, options);
  return messages.exit(await deliver(ports, output, messages, text, flags.output));
}

async function rendererOf(format: (typeof RUBRIC_FORMATS)[number]): Promise<Renderer<ShownDiff>> {
  if (format === 'json') return (await import('../../render/data/rubric-json.js')).rubricDiffJson;
  return pageRenderer(
    format,
    async () => (await import('../../render/document/rubric-diff-page.js')).rubricDiffPage,
  );
}

/** The candidates scored by each of two rubrics; all must fit both. */
async function movedBy(
  rubrics: readonly [string, string],
  paths: readonly string[],
  asOf: string,
  ports: Ports,
  messages: Messages,
): Promise<Outcome<readonly MovedCandidate[]>> {
  const [before, after] = rubrics;
  const then = await scoredBy(before, paths, { asOf, ports, messages });
  if (!then.ok) return then;
  const now = await scoredBy(after, paths, { asOf, ports, messages });
  if (!now.ok) return now;
  return success(
    then.value.flatMap(({ name, scored }, index) => {
      const next = now.value[index];
      return next === undefined ? [] : [{ name, before: scored, after: next.scored }];
    }),
  );
}

import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { RUBRIC_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { answersFiles, outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { compareWeights, type Overlay } from '../../core/authoring/compare-weights.js';
import { diffRubrics } from '../../core/authoring/rubric-diff.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { baseOf } from '../../loading/base-of.js';
import { resolveRubric } from '../../loading/resolve-rubric.js';
import type { FoundRubric } from '../../loading/rubric-for.js';
import type { Ports } from '../../ports/ports.js';
import type { ShownWeights, WeighedCandidate } from '../../render/document/weights-page.js';
import { pageRenderer } from '../../render/layouts.js';
import type { Renderer } from '../../render/renderers.js';
import { DIFF } from '../../words/en/rubric-diff.js';
import { type ScoredCandidate, scoredBy } from './scored-by.js';
import type { WeightsRun } from './weights-run.js';

/** Shows people's weights for one rubric side by side, and what saved answers come to by each. */
export async function runBeside(files: readonly string[], run: WeightsRun): Promise<ExitStatus> {
  const { flags, ports, output, messages } = run;
  const format = chosenFormat(flags, ports.environment, RUBRIC_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? ports.clock.today());
  if (!format.ok || !asOf.ok) return failUnusable(messages, [format, asOf].flatMap(problemsOf));
  await notePassedOver(messages, flags, ports.environment, format.value);
  const answers = flags.answers ?? [];
  const inputs = [...files.flatMap((each) => rubricFile(each, undefined)), ...answersFiles(answers)];
  const over = writtenOver(outputFile(flags.output), inputs, ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const read = combined(await Promise.all(files.map((file) => readOverlay(file, ports))));
  if (!read.ok) return failUnusable(messages, read.problems);
  const [first] = read.value;
  if (first === undefined) throw new Error('there is a file');
  const { base } = first;
  const unlike = read.value.flatMap((each) => otherBase(each, base));
  if (unlike.length > 0) return failUnusable(messages, unlike);
  const candidates = flags.answers && (await weighed([base.name, ...files], answers, asOf.value, run));
  if (candidates && !candidates.ok) return failUnusable(messages, candidates.problems);
  const shown: ShownWeights = {
    comparison: compareWeights(
      base.loaded,
      read.value.map(({ overlay }) => overlay),
    ),
    ...(candidates && { candidates: candidates.value }),
  };
  const render = await rendererOf(format.value);
  return messages.exit(
    await deliver(ports, output, messages, (options) => render(shown, options), flags.output),
  );
}

interface ReadOverlay {
  readonly overlay: Overlay;
  readonly base: FoundRubric;
}

/** A file that changes the weights of one rubric and nothing else, and that rubric. */
async function readOverlay(file: string, ports: Ports): Promise<Outcome<ReadOverlay>> {
  const loaded = await resolveRubric(ports, file);
  if (!loaded.ok) return loaded;
  const { weighting } = loaded.value.rubric;
  const base = weighting === undefined ? success(undefined) : await baseOf(ports, file);
  if (!base.ok) return base;
  if (weighting === undefined || base.value === undefined) {
    return failure(problem('weights/no-overlay', { name: file }));
  }
  const others = diffRubrics(base.value.loaded, loaded.value).changes.filter(
    ({ path, kind }) => kind === 'effect' && !isWeight(path),
  );
  const [more] = others;
  if (more !== undefined) {
    return failure(problem('weights/not-alone', { name: file, path: DIFF.where(more.path) }));
  }
  return success({ overlay: { file, loaded: loaded.value, weighting }, base: base.value });
}

function isWeight(path: readonly string[]): boolean {
  return path.length === 3 && path[0] === 'criteria' && path[2] === 'weight';
}

function otherBase({ overlay: { file }, base }: ReadOverlay, first: FoundRubric): readonly Problem[] {
  const [own, other] = [base, first].map(({ loaded: { stamp } }) => stamp);
  if (own === undefined || other === undefined || own.sha256 === other.sha256) return [];
  const [name, of] = [own, other].map(({ id, version }) => `${id} ${version}`);
  return [problem('weights/other-base', { name: file, base: name ?? '', other: of ?? '' })];
}

/** Every candidate by each rubric, the base first; all must fit. */
async function weighed(
  rubrics: readonly string[],
  paths: readonly string[],
  asOf: string,
  { ports, messages }: WeightsRun,
): Promise<Outcome<readonly WeighedCandidate[]>> {
  const all: (readonly ScoredCandidate[])[] = [];
  for (const rubric of rubrics) {
    const scored = await scoredBy(rubric, paths, { asOf, ports, messages });
    if (!scored.ok) return scored;
    all.push(scored.value);
  }
  const [own = [], ...theirs] = all;
  return success(
    own.map(({ name, scored: base }, at) => ({
      name,
      base,
      overlays: theirs.flatMap((each) => each[at]?.scored ?? []),
    })),
  );
}

async function rendererOf(format: (typeof RUBRIC_FORMATS)[number]): Promise<Renderer<ShownWeights>> {
  if (format === 'json') return (await import('../../render/data/rubric-json.js')).weightsJson;
  return pageRenderer(
    format,
    async () => (await import('../../render/document/weights-page.js')).weightsPage,
  );
}

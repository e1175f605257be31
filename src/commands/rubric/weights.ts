import { promptStyleOf } from '../../cli/ask-until-answered.js';
import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { promptingAt } from '../../cli/prompting.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import { readJudgements, sharesOf, weightsBy } from '../../core/authoring/weights.js';
import { type ExitStatus, statusOfSignal } from '../../core/model/exit-status.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import { WEIGHT_METHODS, type WeightMethod } from '../../core/model/rubric-parts.js';
import { chooseRubric, loadNamedRubric } from '../../loading/load-rubric.js';
import type { Files } from '../../ports/files.js';
import type { Ports } from '../../ports/ports.js';
import { type OverlayCommands, weightsOverlay } from '../../render/weights-overlay.js';
import { NAMED, WHY } from '../../words/en/conflicts.js';
import { NOTES } from '../../words/en/notes.js';
import { OVERLAY } from '../../words/en/weights.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import { type AskedWeights, askWeights } from './ask-weights.js';
import { readSaid, type Said } from './read-said.js';
import type { WeightsFlags, WeightsRun } from './weights-run.js';

/** Writes a rubric with a person's weights; or sets those of several such files side by side. */
export async function runWeights(
  files: readonly string[],
  flags: WeightsFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const conflicts = conflictsIn(files, flags);
  if (conflicts.length > 0) return failUnusable(messages, conflicts);
  const run = { flags, ports, output, messages };
  if (files.length > 0) return (await import('./weights-beside.js')).runBeside(files, run);
  return giveWeights(run);
}

function conflictsIn(
  files: readonly string[],
  { method, set, values, name, rubric, answers, asOf }: WeightsFlags,
): readonly Problem[] {
  const given = { '--method': method, '--set': set, '--values': values, '--name': name, '--rubric': rubric };
  const named = (options: object): readonly string[] =>
    Object.entries(options).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (files.length > 0) {
    return named(given).map((option) =>
      problem('usage/conflict', { options: [option, NAMED.weightsFile], why: WHY.weightsAreThere }),
    );
  }
  return named({ '--answers': answers, '--as-of': asOf }).map((option) =>
    problem('usage/needs', { option, needs: NAMED.weightsFile, why: WHY.whoseWeights }),
  );
}

async function giveWeights(run: WeightsRun): Promise<ExitStatus> {
  const { flags, ports, output, messages } = run;
  const format = chosenFormat(flags, ports.environment, ['yaml'], 'yaml');
  const method = flags.method === undefined ? success(undefined) : methodNamed(flags.method);
  if (!format.ok || !method.ok) return failUnusable(messages, [format, method].flatMap(problemsOf));
  await notePassedOver(messages, flags, ports.environment, format.value);
  const name = chooseRubric(flags.rubric, ports.environment.rubric);
  const over = writtenOver(outputFile(flags.output), inputsOf(name, flags), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const file = fileOf(flags.output);
  const reference = referenceTo(name, file, ports.files);
  const loaded = await loadNamedRubric(ports, name);
  const said = await readSaid(ports, flags, messages);
  if (!reference.ok || !loaded.ok || !said.ok) {
    return failUnusable(messages, [reference, loaded, said].flatMap(problemsOf));
  }
  const { rubric: base } = loaded.value;
  const given = await judgementsFor(base, method.value, said.value, run);
  if (!given.ok) return failUnusable(messages, given.problems);
  if (given.value.kind === 'interrupted') return statusOfSignal(given.value.by);
  const { judgements, kind: _, ...whose } = given.value;
  const weights = weightsBy(
    whose.method,
    base.criteria.map(({ id }) => judgements.get(id) ?? 0),
  );
  const commands = commandsFor(file, ports);
  const text = weightsOverlay(
    { base, reference: reference.value, ...whose, weights, shares: sharesOf(weights) },
    commands,
  );
  const delivered = await deliver(ports, output, messages, () => text, flags.output);
  if (file === flags.output && delivered.length === 0) {
    await messages.info(OVERLAY.next(commands.evaluate, commands.compare));
  }
  return messages.exit(delivered);
}

/** What a person said in options or a file, else what they say when asked. */
async function judgementsFor(
  base: Rubric,
  method: WeightMethod | undefined,
  said: Said,
  { flags, ports, output, messages }: WeightsRun,
): Promise<Outcome<Awaited<ReturnType<typeof askWeights>>>> {
  const criteria = base.criteria.map(({ id }) => id);
  const by = flags.name?.trim();
  const whose = by === undefined || by === '' ? {} : { by };
  if (said.size > 0) {
    const read = readJudgements(method ?? 'swing', criteria, said);
    if (!read.ok) return read;
    const asked: AskedWeights = {
      kind: 'asked',
      method: method ?? 'swing',
      judgements: read.value,
      ...whose,
    };
    return success(asked);
  }
  const prompting = promptingAt(output, flags, ports.environment);
  if (prompting.kind === 'forbidden' && prompting.by !== '--no-input') {
    await messages.print(NOTES.noQuestion(prompting.by));
  }
  if (prompting.kind !== 'possible') return failure(problem('weights/nothing', { criteria }));
  const prompter = await ports.prompter(output, promptStyleOf(flags, ports.environment));
  return success(await askWeights(prompter, base, { ...(method && { method }), ...whose }));
}

function methodNamed(found: string): Outcome<WeightMethod> {
  const method = WEIGHT_METHODS.find((each) => each === found);
  return method === undefined
    ? failure(problem('usage/method', { found, known: WEIGHT_METHODS }))
    : success(method);
}

function inputsOf(name: string, { rubric, values }: WeightsFlags): Parameters<typeof writtenOver>[1] {
  const file = values === undefined || values === '-' ? [] : [{ option: '--values', path: values }];
  return [...rubricFile(name, rubric), ...file];
}

/** Where the file will be, for what it names and is named by. */
function fileOf(output: string | undefined): string {
  return output === undefined || output === '-' ? 'weights.yaml' : output;
}

function commandsFor(file: string, { calledAs }: Pick<Ports, 'calledAs'>): OverlayCommands {
  const path = shellQuoted(file.includes('/') || /\.ya?ml$/.test(file) ? file : `./${file}`);
  return {
    evaluate: `${calledAs} evaluate answers.yaml -r ${path}`,
    compare: `${calledAs} rubric weights ${path}`,
  };
}

/** What a file extends to mean a rubric that was named here: its id, or a path relative to that file. */
function referenceTo(
  rubric: string,
  file: string,
  files: Pick<Files, 'resolve' | 'beside'>,
): Outcome<string> {
  if (!looksLikePath(rubric)) return success(rubric);
  const path = relativePath(files.resolve(file), files.resolve(rubric));
  // Links, and drives of Windows, have places that no relative path reaches.
  const isReached = files.resolve(files.beside(file, path)) === files.resolve(rubric);
  return isReached && /\.(?:ya?ml|json)$/.test(path)
    ? success(path)
    : failure(problem('weights/far-base', { name: file, base: rubric }));
}

function relativePath(file: string, other: string): string {
  const [folder, to] = [file, other].map((each) => each.split(/[/\\]/));
  folder?.pop();
  const [from = [], target = []] = [folder, to];
  const apart = from.findIndex((step, at) => step !== target[at]);
  const shared = apart < 0 ? from.length : apart;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/');
}

import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { LINT_FORMATS } from '../../cli/command-formats.js';
import { deliver, unwritableReasons } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { readDay } from '../../cli/read-options.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { type Problem, problem, problemsOf } from '../../core/model/problem.js';
import { type FixedFile, fixRubricFile } from '../../loading/fix-rubric-file.js';
import { chooseRubric, lintRubricNamed } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { WHY } from '../../words/en/conflicts.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { FIXES } from '../../words/en/lint/fixes.js';

type Format = (typeof LINT_FORMATS)[number];

/** The flags of `credcheck rubric lint`. */
export type LintFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'asOf' | 'fix'>;

/** Finds everything that is wrong with rubrics, or could be better. */
export async function runLint(
  rubrics: readonly string[],
  flags: LintFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = chosenFormat(flags, ports.environment, LINT_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? ports.clock.today());
  if (!format.ok || !asOf.ok) return failUnusable(messages, [format, asOf].flatMap(problemsOf));
  await notePassedOver(messages, flags, ports.environment, format.value);
  const names = rubrics.length > 0 ? rubrics : [chooseRubric(undefined, ports.environment.rubric)];
  const unfixable = flags.fix ? await notOfOnesOwn(names, ports) : [];
  if (unfixable.length > 0) return failUnusable(messages, unfixable);
  const over = writtenOver(
    outputFile(flags.output),
    names.flatMap((name) => rubricFile(name, undefined)),
    ports.files,
  );
  if (over.length > 0) return failUnusable(messages, over);
  const fixed = flags.fix ? await fixEach(names, asOf.value, ports, messages) : [];
  const linted = await Promise.all(names.map((name) => lintRubricNamed(ports, name, asOf.value)));
  const unwritten = fixed.flatMap((each) => each.unwritten);
  const problems = linted.flatMap((each) => each.problems);
  const render = await rendererOf(format.value, names, ports.version);
  const text = (options: RenderOptions): string => render(problems, options);
  const delivered = await deliver(ports, output, messages, text, flags.output);
  const isUnusable = linted.some(({ canBeRead }) => !canBeRead);
  const unsaved = unwritten.length === 0 ? [] : unwritableReasons(unwritten);
  return messages.exit([...unsaved, ...delivered, ...reasonsToFail(problems, isUnusable)]);
}

async function notOfOnesOwn(names: readonly string[], ports: Ports): Promise<readonly Problem[]> {
  const known = await ports.builtInRubrics.ids();
  return names
    .filter((name) => !looksLikePath(name))
    .map((name) =>
      known.includes(name)
        ? problem('usage/conflict', { options: ['--fix', name], why: WHY.fixBuiltIn })
        : problem('rubric/not-found', { id: name, known }),
    );
}

/** One file after the other, so that one named twice is fixed once. */
async function fixEach(
  names: readonly string[],
  asOf: string,
  ports: Ports,
  messages: Messages,
): Promise<readonly FixedFile[]> {
  const all: FixedFile[] = [];
  for (const name of names) {
    const fixed = await fixRubricFile(ports, name, asOf);
    all.push(fixed);
    for (const fix of fixed.fixes) await messages.info(FIXES.made(name, fix));
    if (fixed.unwritten.length > 0) await messages.problems(fixed.unwritten);
    else if (fixed.fixes.length === 0) await messages.info(FIXES.none(name));
  }
  return all;
}

type Render = (problems: readonly Problem[], options: RenderOptions) => string;

async function rendererOf(format: Format, names: readonly string[], version: string): Promise<Render> {
  switch (format) {
    case 'json':
      return (await import('../../render/data/lint.js')).lintJson;
    case 'github':
      return (await import('../../render/data/lint.js')).lintGithub;
    case 'sarif': {
      const { lintSarif } = await import('../../render/data/lint.js');
      return (problems) => lintSarif(problems, version);
    }
    case 'pretty': {
      const { renderLint } = await import('../../render/layout/terminal/rubric-screens.js');
      return (problems, options) => renderLint(problems, names, options);
    }
  }
}

function reasonsToFail(problems: readonly Problem[], isUnusable: boolean): readonly FailureReason[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (isUnusable) return [{ status: ExitStatus.Unusable, why: EXIT_REASONS.unusable('input', errors) }];
  return errors === 0 ? [] : [{ status: ExitStatus.Failed, why: EXIT_REASONS.lint(errors) }];
}

import { chosenFormat, formatSources, notePassedOver } from '../../cli/chosen-format.js';
import { LINT_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { readDay } from '../../cli/read-options.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { type Problem, problemsOf } from '../../core/model/problem.js';
import { chooseRubric, lintRubricNamed } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';

type Format = (typeof LINT_FORMATS)[number];

/** The flags of `credcheck rubric lint`. */
export type LintFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'asOf'>;

/** Finds everything that is wrong with rubrics, or could be better. */
export async function runLint(
  rubrics: readonly string[],
  flags: LintFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const named = formatSources(flags, ports.environment);
  const format = chosenFormat(named, LINT_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? ports.clock.today());
  if (!format.ok || !asOf.ok) return failUnusable(messages, [format, asOf].flatMap(problemsOf));
  await notePassedOver(messages, named, format.value);
  const names = rubrics.length > 0 ? rubrics : [chooseRubric(undefined, ports.environment.rubric)];
  const over = writtenOver(
    outputFile(flags.output),
    names.flatMap((name) => rubricFile(name, undefined)),
    ports.files,
  );
  if (over.length > 0) return failUnusable(messages, over);
  const linted = await Promise.all(names.map((name) => lintRubricNamed(ports, name, asOf.value)));
  const problems = linted.flatMap((each) => each.problems);
  const render = await rendererOf(format.value, names, ports.version);
  const text = (options: RenderOptions): string => render(problems, options);
  const delivered = await deliver(ports, output, messages, text, flags.output);
  const isUnusable = linted.some(({ canBeRead }) => !canBeRead);
  return messages.exit([...delivered, ...reasonsToFail(problems, isUnusable)]);
}

type Render = (problems: readonly Problem[], options: RenderOptions) => string;

async function rendererOf(format: Format, names: readonly string[], version: string): Promise<Render> {
  switch (format) {
    case 'json':
      return (await import('../../render/data/lint-json.js')).lintJson;
    case 'github':
      return (await import('../../render/data/lint-github.js')).lintGithub;
    case 'sarif': {
      const { lintSarif } = await import('../../render/data/lint-sarif.js');
      return (problems) => lintSarif(problems, version);
    }
    case 'pretty': {
      const { renderLint } = await import('../../render/layout/terminal/lint.js');
      return (problems, options) => renderLint(problems, names, options);
    }
  }
}

function reasonsToFail(problems: readonly Problem[], isUnusable: boolean): readonly FailureReason[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (isUnusable) return [{ status: ExitStatus.Unusable, why: EXIT_REASONS.unusable('input', errors) }];
  return errors === 0 ? [] : [{ status: ExitStatus.Failed, why: EXIT_REASONS.lint(errors) }];
}

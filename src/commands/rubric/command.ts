import { Command } from 'commander';
import { OUTPUT_OPTIONS, type OutputFlags, withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { RUBRIC } from '../../words/en/commands/rubric.js';
import type { DiffFlags } from './diff.js';
import type { FormatFlags } from './format.js';
import type { InitFlags } from './init.js';
import type { LintFlags } from './lint.js';
import type { TemplateFlags } from './template.js';
import type { TestFlags } from './test.js';
import type { WeightsFlags } from './weights-run.js';

type Done = (status: ExitStatus) => void;

/** Options, help and actions of `credcheck rubric …`; the work is loaded only when it runs. */
export function rubricCommand(ports: Ports, done: Done): Command {
  const group = new Command('rubric')
    .summary(RUBRIC.summary)
    .description(RUBRIC.description)
    .addHelpText('after', RUBRIC.examples);
  for (const create of [
    listCommand,
    showCommand,
    printCommand,
    initCommand,
    diffCommand,
    weightsCommand,
    lintCommand,
    testCommand,
    templateCommand,
  ]) {
    group.addCommand(create(ports, done));
  }
  return group;
}

function listCommand(ports: Ports, done: Done): Command {
  const command = new Command('list').summary(RUBRIC.list.summary).description(RUBRIC.list.description);
  return withOptions(command, 'rubric list', [...OUTPUT_OPTIONS, 'format']).action(
    async (flags: FormatFlags) => {
      const { runList } = await import('./list.js');
      done(await runList(flags, ports));
    },
  );
}

function showCommand(ports: Ports, done: Done): Command {
  const command = new Command('show')
    .summary(RUBRIC.show.summary)
    .description(RUBRIC.show.description)
    .argument('<id|path>', RUBRIC.show.rubric);
  return withOptions(command, 'rubric show', [...OUTPUT_OPTIONS, 'format', 'verbose']).action(
    async (rubric: string, flags: FormatFlags) => {
      const { runShow } = await import('./show.js');
      done(await runShow(rubric, flags, ports));
    },
  );
}

function printCommand(ports: Ports, done: Done): Command {
  const command = new Command('print')
    .summary(RUBRIC.print.summary)
    .description(RUBRIC.print.description)
    .argument('[id|path]', RUBRIC.print.rubric);
  return withOptions(command, 'rubric print', ['format', ...OUTPUT_OPTIONS, 'rubric', 'verbose']).action(
    async (rubric: string | undefined, flags: FormatFlags & { readonly rubric?: string }) => {
      const { runPrint } = await import('./print.js');
      done(await runPrint(rubric, flags, ports));
    },
  );
}

function initCommand(ports: Ports, done: Done): Command {
  const command = new Command('init').summary(RUBRIC.init.summary).description(RUBRIC.init.description);
  return withOptions(command, 'rubric init', [
    'from',
    'noInput',
    'accessible',
    'force',
    ...OUTPUT_OPTIONS,
  ]).action(async (flags: InitFlags) => {
    const { runInit } = await import('./init.js');
    done(await runInit(flags, ports));
  });
}

function diffCommand(ports: Ports, done: Done): Command {
  const command = new Command('diff')
    .summary(RUBRIC.diff.summary)
    .description(RUBRIC.diff.description)
    .argument('<id|path>', RUBRIC.diff.before)
    .argument('<id|path>', RUBRIC.diff.after);
  const own = ['format', 'answersFiles', 'asOf', 'verbose'] as const;
  return withOptions(command, 'rubric diff', [...own, ...OUTPUT_OPTIONS]).action(
    async (before: string, after: string, flags: DiffFlags) => {
      const { runDiff } = await import('./diff.js');
      done(await runDiff(before, after, flags, ports));
    },
  );
}

function weightsCommand(ports: Ports, done: Done): Command {
  const command = new Command('weights')
    .summary(RUBRIC.weights.summary)
    .description(RUBRIC.weights.description)
    .argument('[files...]', RUBRIC.weights.files);
  const giving = ['method', 'setWeight', 'values', 'name', 'rubric', 'noInput', 'accessible'] as const;
  const showing = ['format', 'answersFiles', 'asOf', 'verbose'] as const;
  return withOptions(command, 'rubric weights', [...giving, ...showing, ...OUTPUT_OPTIONS]).action(
    async (files: readonly string[], flags: WeightsFlags) => {
      const { runWeights } = await import('./weights.js');
      done(await runWeights(files, flags, ports));
    },
  );
}

function lintCommand(ports: Ports, done: Done): Command {
  const command = new Command('lint')
    .summary(RUBRIC.lint.summary)
    .description(RUBRIC.lint.description)
    .argument('[id|path...]', RUBRIC.lint.rubrics);
  return withOptions(command, 'rubric lint', ['fix', 'format', 'asOf', ...OUTPUT_OPTIONS]).action(
    async (rubrics: readonly string[], flags: LintFlags) => {
      const { runLint } = await import('./lint.js');
      done(await runLint(rubrics, flags, ports));
    },
  );
}

function testCommand(ports: Ports, done: Done): Command {
  const command = new Command('test')
    .summary(RUBRIC.test.summary)
    .description(RUBRIC.test.description)
    .argument('[id|path]', RUBRIC.test.rubric);
  const own = ['coverage', 'failUnderCoverage', 'asOf', 'rubric', 'format', 'verbose'] as const;
  return withOptions(command, 'rubric test', [...own, ...OUTPUT_OPTIONS]).action(
    async (rubric: string | undefined, flags: TestFlags) => {
      const { runTest } = await import('./test.js');
      done(await runTest(rubric, flags, ports));
    },
  );
}

function templateCommand(ports: Ports, done: Done): Command {
  const command = new Command('template')
    .summary(RUBRIC.template.summary)
    .description(RUBRIC.template.description)
    .argument('[id|path]', RUBRIC.template.rubric);
  const own = ['format', 'force'] as const;
  return withOptions(command, 'rubric template', [...own, ...OUTPUT_OPTIONS, 'rubric', 'verbose']).action(
    async (rubric: string | undefined, flags: OutputFlags & TemplateFlags) => {
      const { runTemplate } = await import('./template.js');
      done(await runTemplate(rubric, flags, ports));
    },
  );
}

import type { Command } from 'commander';
import { commandOf, OUTPUT_OPTIONS, type OutputFlags } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { RUBRIC } from '../../words/en/commands/rubric.js';
import type { FormatFlags } from './chosen.js';
import type { DiffFlags } from './diff.js';
import type { InitFlags } from './init.js';
import type { LintFlags } from './lint.js';
import type { TemplateFlags } from './template.js';
import type { TestFlags } from './test.js';
import type { WeightsFlags } from './weights-run.js';

type Done = (status: ExitStatus) => void;

/** Options, help and actions of `credcheck rubric …`; the work is loaded only when it runs. */
export function rubricCommand(ports: Ports, done: Done): Command {
  const group = commandOf('rubric', RUBRIC, []);
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
  return commandOf('rubric list', RUBRIC.list, [...OUTPUT_OPTIONS, 'format']).action(
    async (flags: FormatFlags) => {
      const { runList } = await import('./list.js');
      done(await runList(flags, ports));
    },
  );
}

function showCommand(ports: Ports, done: Done): Command {
  return commandOf('rubric show', RUBRIC.show, [...OUTPUT_OPTIONS, 'format', 'verbose'])
    .argument('<id|path>', RUBRIC.show.rubric)
    .action(async (rubric: string, flags: FormatFlags) => {
      const { runShow } = await import('./show.js');
      done(await runShow(rubric, flags, ports));
    });
}

function printCommand(ports: Ports, done: Done): Command {
  return commandOf('rubric print', RUBRIC.print, ['format', ...OUTPUT_OPTIONS, 'rubric', 'verbose'])
    .argument('[id|path]', RUBRIC.print.rubric)
    .action(async (rubric: string | undefined, flags: FormatFlags & { readonly rubric?: string }) => {
      const { runPrint } = await import('./print.js');
      done(await runPrint(rubric, flags, ports));
    });
}

function initCommand(ports: Ports, done: Done): Command {
  return commandOf('rubric init', RUBRIC.init, [
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
  const own = ['format', 'answersFiles', 'asOf', 'verbose'] as const;
  return commandOf('rubric diff', RUBRIC.diff, [...own, ...OUTPUT_OPTIONS])
    .argument('<id|path>', RUBRIC.diff.before)
    .argument('<id|path>', RUBRIC.diff.after)
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { runDiff } = await import('./diff.js');
      done(await runDiff(before, after, flags, ports));
    });
}

function weightsCommand(ports: Ports, done: Done): Command {
  const giving = ['method', 'setWeight', 'values', 'name', 'rubric', 'noInput', 'accessible'] as const;
  const showing = ['format', 'answersFiles', 'asOf', 'verbose'] as const;
  return commandOf('rubric weights', RUBRIC.weights, [...giving, ...showing, ...OUTPUT_OPTIONS])
    .argument('[files...]', RUBRIC.weights.files)
    .action(async (files: readonly string[], flags: WeightsFlags) => {
      const { runWeights } = await import('./weights.js');
      done(await runWeights(files, flags, ports));
    });
}

function lintCommand(ports: Ports, done: Done): Command {
  return commandOf('rubric lint', RUBRIC.lint, ['fix', 'format', 'asOf', ...OUTPUT_OPTIONS])
    .argument('[id|path...]', RUBRIC.lint.rubrics)
    .action(async (rubrics: readonly string[], flags: LintFlags) => {
      const { runLint } = await import('./lint.js');
      done(await runLint(rubrics, flags, ports));
    });
}

function testCommand(ports: Ports, done: Done): Command {
  const own = ['coverage', 'failUnderCoverage', 'asOf', 'rubric', 'format', 'verbose'] as const;
  return commandOf('rubric test', RUBRIC.test, [...own, ...OUTPUT_OPTIONS])
    .argument('[id|path]', RUBRIC.test.rubric)
    .action(async (rubric: string | undefined, flags: TestFlags) => {
      const { runTest } = await import('./test.js');
      done(await runTest(rubric, flags, ports));
    });
}

function templateCommand(ports: Ports, done: Done): Command {
  const own = ['format', 'force'] as const;
  return commandOf('rubric template', RUBRIC.template, [...own, ...OUTPUT_OPTIONS, 'rubric', 'verbose'])
    .argument('[id|path]', RUBRIC.template.rubric)
    .action(async (rubric: string | undefined, flags: OutputFlags & TemplateFlags) => {
      const { runTemplate } = await import('./template.js');
      done(await runTemplate(rubric, flags, ports));
    });
}

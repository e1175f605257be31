import { Command } from 'commander';
import { type OutputFlags, withOutputOptions } from '../../cli/output-options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { FormatFlags } from './format.js';
import type { TemplateFlags } from './template.js';

const EXAMPLES = `
Examples:
  credcheck rubric list
  credcheck rubric show micro-credential              what it asks, and how it weighs
  credcheck rubric show ./ours.yaml -f json           with all that it extends, as it is hashed
  credcheck rubric template -o offer.yaml             an answers file to fill in
  credcheck rubric template ./ours.yaml -o offer.yaml
`;

type Done = (status: ExitStatus) => void;

/** Options, help and actions of `credcheck rubric …`; the work is loaded only when it is run. */
export function rubricCommand(ports: Ports, done: Done): Command {
  const group = new Command('rubric')
    .summary('list, show and fill in rubrics')
    .description('Look at the rubrics that candidates are weighed by, or get one to fill in.')
    .addHelpText('after', EXAMPLES);
  for (const command of [listCommand(ports, done), showCommand(ports, done), templateCommand(ports, done)]) {
    group.addCommand(command);
  }
  return group;
}

function listCommand(ports: Ports, done: Done): Command {
  return withOutputOptions(new Command('list'))
    .summary('name the rubrics that come with credcheck')
    .description('Name the rubrics that come with credcheck, with version, title and number of questions.')
    .option('-f, --format <name>', 'pretty or json (default: pretty)')
    .action(async (flags: FormatFlags) => {
      const { runList } = await import('./list.js');
      done(await runList(flags, ports));
    });
}

function showCommand(ports: Ports, done: Done): Command {
  return withOutputOptions(new Command('show'))
    .summary('outline a rubric, or print all of it')
    .description('Outline a rubric with its weights; as json, print all of it just as it is hashed.')
    .argument('<id|path>', 'a rubric that comes with credcheck, or a file')
    .option('-f, --format <name>', 'pretty or json (default: pretty)')
    .action(async (rubric: string, flags: FormatFlags) => {
      const { runShow } = await import('./show.js');
      done(await runShow(rubric, flags, ports));
    });
}

function templateCommand(ports: Ports, done: Done): Command {
  return withOutputOptions(new Command('template'))
    .summary('print an answers file to fill in')
    .description('Print an answers file in which every question stands as a comment, ready to fill in.')
    .argument('[id|path]', 'rubric to ask by (default: micro-credential)')
    .option('-r, --rubric <id|path>', 'the same as the argument')
    .action(async (rubric: string | undefined, flags: OutputFlags & TemplateFlags) => {
      const { runTemplate } = await import('./template.js');
      done(await runTemplate(rubric, flags, ports));
    });
}

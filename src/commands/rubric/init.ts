import { promptStyleOf } from '../../cli/ask-until-answered.js';
import { deliver } from '../../cli/deliver.js';
import { formatByEnding } from '../../cli/endings.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { promptingAt } from '../../cli/prompting.js';
import { type ExitStatus, statusOfSignal } from '../../core/model/exit-status.js';
import { type Problem, problem, problemsOf } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import {
  changedRubric,
  idFrom,
  type StarterCommands,
  type StarterPlan,
  starterRubric,
} from '../../render/starter-rubric.js';
import { STARTER, STARTER_PROMPTS } from '../../words/en/starter-rubric.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import { schemaLine } from './schema-line.js';
import { isOwnWork, wouldLose } from './would-lose.js';

/** The flags of `credcheck rubric init`; `input` is false if questions are forbidden. */
export type InitFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'from' | 'accessible' | 'force'> & {
  readonly input: boolean;
};

/** Writes a rubric to begin with: asked for at a terminal, else one that is whole as it is. */
export async function runInit(flags: InitFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const known = await ports.builtInRubrics.ids();
  const unusable = problemsWith(flags, known);
  if (unusable.length > 0) return failUnusable(messages, unusable);
  const file = flags.output === undefined || flags.output === '-' ? 'rubric.yaml' : flags.output;
  let plan: StarterPlan = { id: newId(file, known), title: STARTER.title, criteria: STARTER.criteria };
  const commands = commandsFor(file, ports);
  const textOf = (of: StarterPlan): string =>
    flags.from === undefined ? starterRubric(of, commands) : changedRubric(of, flags.from, commands);
  const fresh = withoutComments(textOf(plan));
  const lost = await wouldLose(flags, ports, (there) => isOwnWork(there) && withoutComments(there) !== fresh);
  if (lost.length > 0) return failUnusable(messages, lost);
  if (promptingAt(output, flags, ports.environment).kind === 'possible') {
    const prompter = await ports.prompter(output, promptStyleOf(flags, ports.environment));
    const asked = await askPlan(prompter, plan, { known, extending: flags.from !== undefined });
    if ('kind' in asked) return statusOfSignal(asked.by);
    plan = asked;
  }
  const text = textOf(plan);
  const delivered = await deliver(ports, output, messages, () => text, flags.output);
  if (file === flags.output && delivered.length === 0) {
    await messages.info(STARTER_PROMPTS.next(commands.lint, commands.test));
  }
  return messages.exit(delivered);
}

function commandsFor(file: string, ports: Pick<Ports, 'calledAs'>): StarterCommands {
  const path = file.includes('/') || /\.ya?ml$/.test(file) ? file : `./${file}`;
  return {
    lint: `${ports.calledAs} rubric lint ${shellQuoted(path)}`,
    test: `${ports.calledAs} rubric test ${shellQuoted(path)} --coverage`,
    schema: schemaLine(ports, 'rubric', file),
  };
}

/** The comments name the program as it was called, which is not the same every time. */
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(?:#.*)?\r?\n/gm, '');
}

function problemsWith({ output = '', from }: InitFlags, known: readonly string[]): readonly Problem[] {
  const ending = formatByEnding(output, ['yaml'], 'nothing');
  const base =
    from === undefined || known.includes(from) ? [] : [problem('rubric/not-found', { id: from, known })];
  return [...problemsOf(ending), ...base];
}

/** The id that the name of the file gives, unless a built-in rubric has it. */
function newId(file: string, known: readonly string[]): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const id = idFrom(name) ?? 'rubric';
  return known.includes(id) ? `our-${id}` : id;
}

/** Asks for title, id and, unless another rubric is changed, the criteria; Enter alone takes what is suggested. */
async function askPlan(
  prompter: Prompter,
  suggested: StarterPlan,
  { known, extending }: { readonly known: readonly string[]; readonly extending: boolean },
): Promise<StarterPlan | Interruption> {
  const { title: asTitle, id: asId, criteria: asCriteria } = STARTER_PROMPTS;
  const title = await prompter.text({
    ask: asTitle.ask,
    initial: suggested.title,
    refuse: (typed) => (typed.trim() === '' ? asTitle.missing : undefined),
  });
  if (title.kind === 'interrupted') return title;
  const id = await prompter.text({
    ask: asId.ask,
    initial: suggested.id,
    refuse: (typed) =>
      idFrom(typed) !== typed ? asId.wrong : known.includes(typed) ? asId.taken : undefined,
  });
  if (id.kind === 'interrupted') return id;
  const plan = { ...suggested, title: title.text.trim(), id: id.text };
  if (extending) return plan;
  const named = await prompter.text({
    ask: asCriteria.ask,
    help: asCriteria.help,
    initial: suggested.criteria.map((each) => each.title).join(', '),
    refuse: (typed) => (titlesIn(typed).length === 0 ? asCriteria.missing : undefined),
  });
  return named.kind === 'interrupted' ? named : { ...plan, criteria: titlesIn(named.text).map(criterionOf) };
}

function titlesIn(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((each) => each.trim()))].filter((each) => each !== '');
}

function criterionOf(title: string): StarterPlan['criteria'][number] {
  const ready = STARTER.criteria.find((each) => each.title.toLowerCase() === title.toLowerCase());
  return ready ?? { title, ask: STARTER.ask(title), why: STARTER.why(title) };
}

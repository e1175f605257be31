import type { Command } from 'commander';
import { failUnusable } from '../../cli/fail-unusable.js';
import { TOPICS, type TopicName } from '../../cli/help-topics.js';
import { commandOf } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { HELP } from '../../words/en/commands/help.js';

/** Options, help and action of `credcheck help`, which explains commands and topics. */
export function helpCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('help', HELP, [])
    .argument('[command|topic...]', HELP.subject(TOPICS))
    .action(async (words: readonly string[], _flags: unknown, command: Command) => {
      if (words[0] === 'rule' && words.length === 2) {
        const { runRule } = await import('./rule.js');
        done(await runRule(words[1] ?? '', ports));
        return;
      }
      const found = subjectOf(words, command.parent ?? command);
      if (!found.ok) done(await failUnusable(openOutput(ports, {}).messages, found.problems));
      else if (typeof found.value !== 'string') found.value.help();
      else {
        const { runTopic } = await import('./run.js');
        done(await runTopic(found.value, ports));
      }
    });
}

/** The command or topic that the words name. */
function subjectOf(words: readonly string[], program: Command): Outcome<Command | TopicName> {
  const [first, ...rest] = words;
  if (first === undefined) return success(program);
  const topic = TOPICS.find((each) => each === first);
  if (topic !== undefined) {
    if (rest.length === 0) return success(topic);
    return failure(problem('usage/help', { found: words.join(' '), known: [topic] }));
  }
  return words.reduce<Outcome<Command>>(stepInto, success(program));
}

function stepInto(from: Outcome<Command>, word: string): Outcome<Command> {
  if (!from.ok) return from;
  const inner = from.value.commands.find((each) => each.name() === word);
  if (inner !== undefined) return success(inner);
  const commands = from.value.commands.map((each) => each.name());
  const known = from.value.parent === null ? [...commands, ...TOPICS] : commands;
  return failure(problem('usage/help', { found: word, known }));
}

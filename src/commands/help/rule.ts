import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import { LINT_RULES } from '../../core/authoring/lint/lint.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { ruleHelp } from '../../words/en/lint/rules.js';

/** Explains one rule of lint. */
export async function runRule(id: string, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, {});
  const rule = LINT_RULES.find((each) => each.id === id);
  if (rule === undefined) {
    const known = LINT_RULES.map((each) => each.id);
    return failUnusable(messages, [problem('usage/help', { found: id, known })]);
  }
  return messages.exit(
    await deliver(ports, output, messages, () => ruleHelp(rule.id, rule.severity), undefined),
  );
}

import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import { LINT_RULES } from '../../core/authoring/lint/lint.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { FILE_RULE_IDS, fileRuleHelp } from '../../words/en/lint/file-rules.js';
import { ruleHelp } from '../../words/en/lint/rules.js';

/** Explains one rule of lint, or one mistake that stops a rubric. */
export async function runRule(id: string, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, {});
  const rule = LINT_RULES.find((each) => each.id === id);
  const text = rule === undefined ? fileRuleHelp(id) : ruleHelp(rule.id, rule.severity);
  if (text === undefined) {
    const known = [...LINT_RULES.map((each) => each.id), ...FILE_RULE_IDS];
    return failUnusable(messages, [problem('usage/rule', { found: id, known })]);
  }
  return messages.exit(await deliver(ports, output, messages, () => text, undefined));
}

import { LIST_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import { rubricIn } from '../../cli/rubric-in.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { combined } from '../../core/model/problem.js';
import { allQuestions } from '../../core/model/rubric.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricList } from '../../render/layout/terminal/rubric-screens.js';
import { type FormatFlags, formatFor } from './chosen.js';

/** Names the built-in rubrics. */
export async function runList(flags: FormatFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = await formatFor(LIST_FORMATS, flags, ports, messages);
  if (!format.ok) return failUnusable(messages, format.problems);
  const ids = await ports.builtInRubrics.ids();
  const loaded = combined(await Promise.all(ids.map((id) => loadNamedRubric(ports, id))));
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const rows = loaded.value.map((each) => {
    const { stamp } = each;
    const rubric = rubricIn(each, format.value);
    return {
      id: stamp.id,
      version: stamp.version,
      title: rubric.title,
      questions: allQuestions(rubric).length,
    };
  });
  const render = format.value === 'json' ? () => `${JSON.stringify(rows, null, 2)}\n` : rubricList(rows);
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}

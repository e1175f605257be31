import { sourceTrouble } from '../../core/answers/evidence.js';
import type { Evidence } from '../../core/answers/model.js';
import { readEvidence } from '../../core/answers/read-answer.js';
import type { Question } from '../../core/rubric/model.js';
import type { Interruption } from '../../ports/prompter.js';
import { problemLine } from '../../render/problem-text.js';
import type { InterviewSetting } from './interview-setting.js';

const NONE = '-';

/** Asks for source, date and note of one answer; what is noted already is what Enter alone gives. */
export async function askEvidence(
  { prompter, asOf }: InterviewSetting,
  question: Question,
  before: Evidence,
): Promise<{ readonly kind: 'evidence'; readonly evidence: Evidence } | Interruption> {
  const source = await prompter.text({
    ask: `Where does it stand? A web address or a few words (${enterOr(before.source)})`,
    ...(before.source !== undefined && { initial: before.source }),
    refuse: (typed) => sourceTrouble(typed.trim()),
  });
  if (source.kind === 'interrupted') return source;
  const checked = await prompter.text({
    ask: 'When did you look it up? (YYYY-MM-DD)',
    initial: before.checked ?? asOf,
    refuse: (typed) => {
      const read = readEvidence(question.id, { checked: typed.trim() }, asOf);
      return read.ok ? undefined : read.problems.map(problemLine).join(' ');
    },
  });
  if (checked.kind === 'interrupted') return checked;
  const note = await prompter.text({
    ask: `A note? (${enterOr(before.note)})`,
    ...(before.note !== undefined && { initial: before.note }),
    refuse: () => undefined,
  });
  if (note.kind === 'interrupted') return note;
  const read = readEvidence(
    question.id,
    { source: given(source.text), checked: checked.text.trim(), note: given(note.text) },
    asOf,
  );
  if (!read.ok) throw new Error(`the prompt let through evidence for ${question.id} that does not fit`);
  return { kind: 'evidence', evidence: read.value };
}

function enterOr(before: string | undefined): string {
  return before === undefined ? 'Enter for none' : `${NONE} for none`;
}

function given(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || text === NONE ? undefined : text;
}

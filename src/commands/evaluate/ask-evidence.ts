import { sourceTrouble } from '../../core/answers/evidence.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import type { Evidence } from '../../core/model/evidence.js';
import type { Question } from '../../core/model/rubric.js';
import type { Interruption } from '../../ports/prompter.js';
import { EVIDENCE_PROMPTS } from '../../words/en/interview/evidence.js';
import { refusalText } from '../../words/en/refusal-text.js';
import type { InterviewSetting } from './interview-setting.js';

const NONE = '-';

/** Asks for source, date and note of one answer; what is noted already is what Enter alone gives. Any of them can be left, and then nothing is noted. */
export async function askEvidence(
  { prompter, asOf }: InterviewSetting,
  question: Question,
  before: Evidence,
): Promise<
  { readonly kind: 'evidence'; readonly evidence: Evidence } | { readonly kind: 'back' } | Interruption
> {
  const source = await prompter.detail({
    ask: EVIDENCE_PROMPTS.source.ask(enterOr(before.source)),
    help: EVIDENCE_PROMPTS.source.help,
    ...(before.source !== undefined && { initial: before.source }),
    refuse: (typed) => sourceTrouble(typed.trim()),
  });
  if (source.kind !== 'text') return source;
  const checked = await prompter.detail({
    ask: EVIDENCE_PROMPTS.checked.ask,
    help: EVIDENCE_PROMPTS.checked.help,
    initial: before.checked ?? asOf,
    refuse: (typed) => {
      const read = readEvidence(question.id, { checked: typed.trim() }, asOf);
      return read.ok ? undefined : refusalText(read.problems);
    },
  });
  if (checked.kind !== 'text') return checked;
  const note = await prompter.detail({
    ask: EVIDENCE_PROMPTS.note.ask(enterOr(before.note)),
    help: EVIDENCE_PROMPTS.note.help,
    ...(before.note !== undefined && { initial: before.note }),
    refuse: () => undefined,
  });
  if (note.kind !== 'text') return note;
  const read = readEvidence(
    question.id,
    { source: given(source.text), checked: checked.text.trim(), note: given(note.text) },
    asOf,
  );
  if (!read.ok) throw new Error(`the prompt let through evidence for ${question.id} that does not fit`);
  return { kind: 'evidence', evidence: read.value };
}

function enterOr(before: string | undefined): string {
  return EVIDENCE_PROMPTS.none(before === undefined ? 'Enter' : NONE);
}

function given(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || text === NONE ? undefined : text;
}

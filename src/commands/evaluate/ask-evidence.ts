import { sourceTrouble } from '../../core/answers/evidence.js';
import { readEvidence } from '../../core/answers/read-answer.js';
import type { Evidence } from '../../core/model/answer.js';
import type { Question } from '../../core/model/rubric.js';
import type { Interruption } from '../../ports/prompter.js';
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
    ask: `Where does it stand? A web address or a few words (${enterOr(before.source)})`,
    help: 'What somebody else would need to find it again: the address of the page, or for example "letter of the registrar".',
    ...(before.source !== undefined && { initial: before.source }),
    refuse: (typed) => sourceTrouble(typed.trim()),
  });
  if (source.kind !== 'text') return source;
  const checked = await prompter.detail({
    ask: 'When did you look it up? (YYYY-MM-DD)',
    help: 'The day on which you saw it: an answer ages from there. Enter alone gives the day that is shown.',
    initial: before.checked ?? asOf,
    refuse: (typed) => {
      const read = readEvidence(question.id, { checked: typed.trim() }, asOf);
      return read.ok ? undefined : refusalText(read.problems);
    },
  });
  if (checked.kind !== 'text') return checked;
  const note = await prompter.detail({
    ask: `A note? (${enterOr(before.note)})`,
    help: 'Anything that you want to read beside the answer later; it never counts.',
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
  return before === undefined ? 'Enter for none' : `${NONE} for none`;
}

function given(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || text === NONE ? undefined : text;
}

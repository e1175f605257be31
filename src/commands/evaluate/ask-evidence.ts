import { isSource } from '../../core/answers/evidence.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import { BASES, type Basis, type Evidence } from '../../core/model/evidence.js';
import type { Question } from '../../core/model/rubric.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { EVIDENCE_PROMPTS } from '../../words/en/interview/evidence.js';
import { refusalText } from '../../words/en/refusal-text.js';
import type { InterviewSetting } from './interview-setting.js';

const NONE = '-';

/**
 * Asks for source, basis, date and note of one answer; Enter alone keeps what is already noted. Leaving any of them
 * notes nothing. What is not asked for, such as a quote, is kept if its source is.
 */
export async function askEvidence(
  { prompter, asOf }: InterviewSetting,
  question: Question,
  before: Evidence,
): Promise<
  { readonly kind: 'evidence'; readonly evidence: Evidence } | { readonly kind: 'back' } | Interruption
> {
  const source = await prompter.detail({
    ask: EVIDENCE_PROMPTS.source.ask(escapeForTerminal(question.ask), enterOr(before.source)),
    help: EVIDENCE_PROMPTS.source.help,
    ...(before.source !== undefined && { initial: before.source }),
    refuse: (typed) => (isSource(typed.trim()) ? undefined : EVIDENCE_PROMPTS.source.refused),
  });
  if (source.kind !== 'text') return source;
  const basis = await askBasis(prompter, before.basis);
  if (basis.kind !== 'chosen') return basis;
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
  const noted = {
    ...(given(source.text) === before.source && before),
    source: given(source.text),
    checked: checked.text.trim(),
    note: given(note.text),
    basis: basis.value,
  };
  const read = readEvidence(question.id, noted, asOf);
  if (!read.ok) throw new Error(`the prompt let through evidence for ${question.id} that does not fit`);
  return { kind: 'evidence', evidence: read.value };
}

const LEFT_OPEN = ':open' as const;
const BACK = ':back';

/** The basis of an answer; it is never guessed. */
async function askBasis(
  prompter: Prompter,
  before: Basis | undefined,
): Promise<
  { readonly kind: 'chosen'; readonly value: string | undefined } | { readonly kind: 'back' } | Interruption
> {
  const { ask, open, choices } = EVIDENCE_PROMPTS.basis;
  const order = before === undefined ? [LEFT_OPEN, ...BASES] : [before, ...BASES, LEFT_OPEN];
  const chosen = await prompter.choose({
    head: '',
    ask,
    choices: [...new Set(order)].map((value) => ({
      value,
      label: value === LEFT_OPEN ? open : choices[value],
    })),
    back: BACK,
  });
  if (chosen.kind === 'interrupted') return chosen;
  if (chosen.value === BACK) return { kind: 'back' };
  return { kind: 'chosen', value: chosen.value === LEFT_OPEN ? undefined : chosen.value };
}

function enterOr(before: string | undefined): string {
  return EVIDENCE_PROMPTS.none(before === undefined ? 'Enter' : NONE);
}

function given(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || text === NONE ? undefined : text;
}

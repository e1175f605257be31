import { isSource } from '../core/answers/evidence.js';
import { readEvidence } from '../core/answers/read-evidence.js';
import { dayInEnglish, readInEnglish } from '../core/answers/typed-in-english.js';
import { BASES, type Basis, type Evidence } from '../core/model/evidence.js';
import type { Question } from '../core/model/rubric.js';
import type { Interruption, LeftLine, Prompter, TextPrompt } from '../ports/prompter.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { EVIDENCE_PROMPTS } from '../words/en/interview/evidence.js';
import { KEYS } from '../words/en/prompt-words.js';
import { refusalText } from '../words/en/refusal-text.js';
import { TYPED_FORMS } from '../words/en/typed-forms.js';

const NONE = '-';

/** Who is asked, and on which ISO date answers are given. */
export interface Asking {
  readonly prompter: Prompter;
  readonly asOf: string;
}

/** Evidence as far as it was typed before the prompts were left; it may not fit yet. */
export interface BegunEvidence {
  readonly source?: string;
  readonly basis?: Basis;
  readonly checked?: string;
  readonly note?: string;
}

/** What became of the prompts; those that were left say what was typed. */
export type AskedEvidence =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'back'; readonly begun: BegunEvidence }
  | Interruption;

/**
 * Asks for source, basis, date and note of one answer; Enter alone keeps what is already noted, or was typed before
 * the prompts were left (`begun`). Leaving any of them notes nothing. What is not asked for, such as a quote, is kept
 * if its source is.
 */
export async function askEvidence(
  { prompter, asOf }: Asking,
  question: Question,
  before: Evidence,
  begun: BegunEvidence = {},
): Promise<AskedEvidence> {
  const shown = { ...before, ...begun };
  const source = await prompter.detail(sourcePrompt(question, shown.source));
  if (source.kind !== 'text') return left(source, begun, 'source');
  const withSource = { ...begun, source: source.text };
  const basis = await askBasis(prompter, shown.basis);
  if (basis.kind === 'interrupted') return basis;
  if (basis.kind === 'back') return { kind: 'back', begun: withSource };
  const withBasis = { ...withSource, ...(basis.value !== undefined && { basis: basis.value }) };
  const checked = await prompter.detail(checkedPrompt(question, shown.checked ?? asOf, asOf));
  if (checked.kind !== 'text') return left(checked, withBasis, 'checked');
  const note = await prompter.detail(notePrompt(shown.note));
  if (note.kind !== 'text') return left(note, { ...withBasis, checked: checked.text }, 'note');
  const noted = {
    ...(given(source.text) === before.source && before),
    source: given(source.text),
    checked: dayInEnglish(checked.text.trim(), TYPED_FORMS),
    note: given(note.text),
    basis: basis.value,
  };
  const read = readEvidence(question.id, noted, asOf);
  if (!read.ok) throw new Error(`the prompt let through evidence for ${question.id} that does not fit`);
  return { kind: 'evidence', evidence: read.value };
}

function left(
  reply: LeftLine | Interruption,
  begun: BegunEvidence,
  field: 'source' | 'checked' | 'note',
): AskedEvidence {
  if (reply.kind === 'interrupted') return reply;
  return {
    kind: 'back',
    begun: { ...begun, ...(reply.typed !== undefined && { [field]: reply.typed }) },
  };
}

function sourcePrompt(question: Question, initial: string | undefined): TextPrompt {
  return {
    ask: EVIDENCE_PROMPTS.source.ask(escapeForTerminal(question.ask), enterOr(initial)),
    help: EVIDENCE_PROMPTS.source.help,
    ...(initial !== undefined && { initial }),
    refuse: (typed) => (isSource(typed.trim()) ? undefined : EVIDENCE_PROMPTS.source.refused),
  };
}

function checkedPrompt(question: Question, initial: string, asOf: string): TextPrompt {
  return {
    ask: EVIDENCE_PROMPTS.checked.ask,
    help: EVIDENCE_PROMPTS.checked.help,
    initial,
    refuse: (typed) => {
      const day = typed.trim();
      const read = readInEnglish(day, dayInEnglish(day, TYPED_FORMS), (checked) =>
        readEvidence(question.id, { checked }, asOf),
      );
      return read.ok ? undefined : refusalText(read.problems);
    },
  };
}

function notePrompt(initial: string | undefined): TextPrompt {
  return {
    ask: EVIDENCE_PROMPTS.note.ask(enterOr(initial)),
    help: EVIDENCE_PROMPTS.note.help,
    ...(initial !== undefined && { initial }),
    refuse: () => undefined,
  };
}

const LEFT_OPEN = ':open' as const;
const BACK = ':back';

/** The basis of an answer; it is never guessed. */
async function askBasis(
  prompter: Prompter,
  before: Basis | undefined,
): Promise<
  { readonly kind: 'chosen'; readonly value: Basis | undefined } | { readonly kind: 'back' } | Interruption
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
  return { kind: 'chosen', value: BASES.find((each) => each === chosen.value) };
}

function enterOr(before: string | undefined): string {
  return EVIDENCE_PROMPTS.none(before === undefined ? KEYS.enter : NONE);
}

function given(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || text === NONE ? undefined : text;
}

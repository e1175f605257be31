import { readTyped } from '../core/answers/read-typed.js';
import type { Answer } from '../core/model/answer.js';
import type { Evidence } from '../core/model/evidence.js';
import type { TypedAnswer } from '../core/model/partial-value.js';
import type { Question } from '../core/model/rubric.js';
import { evidenceOf, type FittingProposal } from '../core/proposals/fit-proposals.js';
import type { Environment } from '../ports/ports.js';
import type {
  Interruption,
  LeftLine,
  PromptStyle,
  QuestionPrompt,
  QuestionReply,
  Request,
} from '../ports/prompter.js';
import { refusalText } from '../words/en/refusal-text.js';
import { TYPED_FORMS } from '../words/en/typed-forms.js';
import { type AskedEvidence, type Asking, askEvidence, type BegunEvidence } from './ask-evidence.js';

/** An answer, with the evidence noted while answering; or a step back. */
export type AskedQuestion =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly noted?: Evidence }
  | LeftLine
  | Interruption;

/** What the person requested before answering. */
export interface Extras {
  readonly guidance: 'shown' | 'hidden';
  readonly noted?: Evidence;
  readonly begun: BegunEvidence;
  /** How many of the proposals were passed through. */
  readonly taken: number;
  readonly at?: TypedAnswer;
  readonly pointed?: string | undefined;
}

/** Asks one question that had this answer before, and shows help or asks for evidence as often as requested. */
export async function askUntilAnswered(
  asking: Asking,
  question: Question,
  before: Answer | undefined,
  promptFor: (extras: Extras) => QuestionPrompt,
  found: readonly FittingProposal[] = [],
): Promise<AskedQuestion> {
  let extras: Extras = { guidance: 'hidden', begun: {}, taken: 0 };
  for (;;) {
    const reply = await asking.prompter.question(promptFor(extras));
    switch (reply.kind) {
      case 'interrupted':
      case 'back':
        return reply;
      case 'guidance':
        extras = { ...standing(extras, reply), guidance: extras.guidance === 'shown' ? 'hidden' : 'shown' };
        break;
      case 'found': {
        const proposal = found[extras.taken % found.length];
        if (proposal === undefined) break;
        const noted = evidenceOf(proposal);
        if (proposal.counted !== undefined) return { kind: 'answer', answer: proposal.counted.answer, noted };
        extras = { ...standing(extras, reply), noted, taken: extras.taken + 1 };
        break;
      }
      case 'evidence': {
        const asked = await askEvidence(
          asking,
          question,
          extras.noted ?? before?.evidence ?? {},
          extras.begun,
        );
        if (asked.kind === 'interrupted') return asked;
        extras = { ...standing(extras, reply), ...notedIn(asked) };
        break;
      }
      default: {
        const answer = answerFrom(question, reply, asking.asOf);
        return { kind: 'answer', answer, ...(extras.noted !== undefined && { noted: extras.noted }) };
      }
    }
  }
}

/** Why typed text is no answer to a question; nothing if it is one. */
export function refusalBy(question: Question, asOf: string): QuestionPrompt['refuse'] {
  return (typed) => {
    const read = readTyped(question, typed, asOf, TYPED_FORMS);
    return read.ok ? undefined : refusalText(read.problems);
  };
}

/** How questions are asked: line by line where a flag or the environment says so. */
export function promptStyleOf(
  { accessible }: { readonly accessible?: true },
  { promptStyle }: Environment,
): PromptStyle {
  return accessible ? 'lines' : (promptStyle ?? 'screen');
}

function standing(extras: Extras, { at, pointed }: Request): Extras {
  return at === undefined ? extras : { ...extras, at, pointed };
}

function notedIn(
  asked: Exclude<AskedEvidence, Interruption>,
): Pick<Extras, 'begun'> & Partial<Pick<Extras, 'noted'>> {
  return asked.kind === 'evidence' ? { noted: asked.evidence, begun: {} } : { begun: asked.begun };
}

/** The prompter only accepts what `refuse` allows. */
function answerFrom(
  question: Question,
  reply: Exclude<QuestionReply, Interruption | Request | LeftLine>,
  asOf: string,
): Answer {
  if (reply.kind === 'unknown') return { kind: 'unknown' };
  if (reply.kind === 'not-applicable') return { kind: 'not-applicable', reason: reply.reason };
  const answer = readTyped(question, reply.typed, asOf, TYPED_FORMS);
  if (!answer.ok) throw new Error(`the prompt let through an answer to ${question.id} that does not fit`);
  return answer.value;
}

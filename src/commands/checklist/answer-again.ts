import { withEvidence } from '../../core/answers/evidence.js';
import { readTyped } from '../../core/answers/read-typed.js';
import { withAnswer } from '../../core/answers/with-answer.js';
import type { Answer } from '../../core/model/answer.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { Problem } from '../../core/model/problem.js';
import { allQuestions, type Question } from '../../core/model/rubric.js';
import { gather } from '../../loading/gather.js';
import type { Output } from '../../ports/output.js';
import type { Interruption, Prompter, PromptStyle, QuestionReply, Request } from '../../ports/prompter.js';
import { questionBody, questionGuidance } from '../../render/layout/terminal/question.js';
import { guidanceInWords } from '../../render/layout/terminal/question-in-words.js';
import { refusalText } from '../../words/en/refusal-text.js';
import { type ChecklistContext, reportOn, save } from './mark.js';
import type { ChecklistFlags } from './options.js';
import { sayHeadlines } from './what-marks-did.js';

/** A walk through a checklist at a terminal. */
export interface Walk extends ChecklistContext {
  readonly flags: ChecklistFlags;
  readonly output: Output;
}

/** What every step of it needs. */
export interface Walking extends Walk {
  readonly prompter: Prompter;
  readonly style: PromptStyle;
}

/** What was wrong with the file, or kept it from being written. */
export interface WalkFailure {
  readonly kind: 'failed';
  readonly problems: readonly Problem[];
  readonly reasons: readonly FailureReason[];
}

type Answered = 'on' | Interruption | WalkFailure;

/** Asks again what a check has just contradicted, saves the new answer, and says what it did; going back leaves it open. */
export async function answerAgain(walk: Walking, id: string, source: string | undefined): Promise<Answered> {
  const { ports, plan, flags, messages } = walk;
  const gathered = await gather(ports, plan, flags, messages);
  if (!gathered.ok) return { kind: 'failed', problems: gathered.problems, reasons: [] };
  const { loaded, answers } = gathered.value;
  const question = allQuestions(loaded.rubric).find((each) => each.id === id);
  const before = reportOn(gathered.value, answers, walk);
  if (question === undefined || !before.ok) return 'on';
  const reply = await ask(walk, question);
  if (reply.kind === 'interrupted') return reply;
  if (reply.kind === 'back') return 'on';
  const answer = withEvidence(reply.answer, {
    ...(source !== undefined && { source }),
    checked: plan.asOf,
  });
  const changed = withAnswer(loaded.rubric, answers, question, answer);
  const now = reportOn(gathered.value, changed, walk);
  if (!now.ok) return { kind: 'failed', problems: now.problems, reasons: [] };
  const saving = await save(walk, gathered.value, changed);
  if (saving.length > 0) return { kind: 'failed', problems: [], reasons: saving };
  await sayHeadlines(messages, before.value, now.value);
  return 'on';
}

async function ask(
  { prompter, plan, output, style }: Walking,
  question: Question,
): Promise<{ readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'back' } | Interruption> {
  const { stderr } = output;
  const help = style === 'lines' ? guidanceInWords(question, stderr) : questionGuidance(question, stderr);
  for (let guidance: string | undefined; ; ) {
    const reply = await prompter.question({
      head: '',
      ...(guidance !== undefined && { guidance }),
      ...questionBody(question),
      canGoBack: true,
      refuse: (typed) => {
        const read = readTyped(question, typed, plan.asOf);
        return read.ok ? undefined : refusalText(read.problems);
      },
    });
    switch (reply.kind) {
      case 'interrupted':
      case 'back':
        return reply;
      case 'guidance':
        guidance = guidance === undefined ? help : undefined;
        break;
      case 'evidence':
        break;
      default:
        return { kind: 'answer', answer: answerFrom(question, reply, plan.asOf) };
    }
  }
}

function answerFrom(
  question: Question,
  reply: Exclude<QuestionReply, Interruption | Request | { readonly kind: 'back' }>,
  asOf: string,
): Answer {
  if (reply.kind === 'not-applicable') return { kind: 'not-applicable', reason: reply.reason };
  if (reply.kind !== 'value') return { kind: 'unknown' };
  const answer = readTyped(question, reply.typed, asOf);
  if (!answer.ok) throw new Error(`the prompt let through an answer to ${question.id} that does not fit`);
  return answer.value;
}

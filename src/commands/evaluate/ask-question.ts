import { readTyped } from '../../core/answers/read-typed.js';
import { type Interview, progressOf, questionBefore } from '../../core/interview/interview.js';
import { quickProgress } from '../../core/interview/quick.js';
import type { Answer } from '../../core/model/answer.js';
import type { Evidence } from '../../core/model/evidence.js';
import { typedAgain } from '../../core/model/partial-value.js';
import type { Question, Rubric } from '../../core/model/rubric.js';
import type { Interruption, QuestionPrompt, QuestionReply, Request } from '../../ports/prompter.js';
import {
  type Progress,
  type QuestionView,
  questionBody,
  questionGuidance,
  questionHead,
} from '../../render/layout/terminal/question.js';
import { guidanceInWords, questionHeadInWords } from '../../render/layout/terminal/question-in-words.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { PROFILE_SECTION } from '../../words/en/interview/review.js';
import { answerLabel } from '../../words/en/phrases.js';
import { refusalText } from '../../words/en/refusal-text.js';
import { type AskedEvidence, askEvidence, type BegunEvidence } from './ask-evidence.js';
import { coachingFor } from './coaching.js';
import type { InterviewSetting } from './interview-setting.js';

/** An answer, with the evidence noted while answering; or a step back. */
export type AskedQuestion =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly noted?: Evidence }
  | { readonly kind: 'back' }
  | Interruption;

/** What the person requested before answering. */
interface Extras {
  readonly guidance: 'shown' | 'hidden';
  readonly noted?: Evidence;
  readonly begun: BegunEvidence;
  readonly at?: string | readonly string[];
  readonly pointed?: string | undefined;
}

/** Asks one question, and shows help or asks for evidence as often as requested. */
export async function askQuestion(
  setting: InterviewSetting,
  interview: Interview,
  question: Question,
  kept: 'kept' | 'not-kept',
): Promise<AskedQuestion> {
  let extras: Extras = { guidance: 'hidden', begun: {} };
  for (;;) {
    const prompt = promptFor(setting, interview, question, { kept, extras });
    const reply = await setting.prompter.question(prompt);
    switch (reply.kind) {
      case 'interrupted':
      case 'back':
        return reply;
      case 'guidance':
        extras = { ...standing(extras, reply), guidance: extras.guidance === 'shown' ? 'hidden' : 'shown' };
        break;
      case 'evidence': {
        const before = extras.noted ?? interview.answers.answers.get(question.id)?.evidence ?? {};
        const asked = await askEvidence(setting, question, before, extras.begun);
        if (asked.kind === 'interrupted') return asked;
        extras = { ...standing(extras, reply), ...notedIn(asked) };
        break;
      }
      default: {
        const before = interview.answers.answers.get(question.id);
        const answer = reply.kind === 'kept' && before ? before : answerFrom(question, reply, setting.asOf);
        return { kind: 'answer', answer, ...(extras.noted !== undefined && { noted: extras.noted }) };
      }
    }
  }
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
  reply: Exclude<QuestionReply, Interruption | Request | { kind: 'back' }>,
  asOf: string,
): Answer {
  if (reply.kind === 'unknown' || reply.kind === 'kept') return { kind: 'unknown' };
  if (reply.kind === 'not-applicable') return { kind: 'not-applicable', reason: reply.reason };
  const answer = readTyped(question, reply.typed, asOf);
  if (!answer.ok) throw new Error(`the prompt let through an answer to ${question.id} that does not fit`);
  return answer.value;
}

function promptFor(
  setting: InterviewSetting,
  interview: Interview,
  question: Question,
  { kept, extras }: { readonly kept: 'kept' | 'not-kept'; readonly extras: Extras },
): QuestionPrompt {
  const { rubric, asOf, layout, style } = setting;
  const { noted } = extras;
  const section = rubric.criteria.find((criterion) => criterion.questions.includes(question))?.title;
  const { stake, effect } = coachingFor(setting, interview, question);
  const view: QuestionView = {
    question,
    section: section ?? PROFILE_SECTION,
    rubric: `${rubric.id} ${rubric.version}`,
    candidate: interview.answers.candidate.name,
    progress: progress(setting, interview),
    kept,
    ...(stake !== undefined && { stake }),
    ...(noted !== undefined && { evidence: noted }),
  };
  const before = questionBefore(rubric, interview);
  return {
    head: style === 'lines' ? questionHeadInWords(view, layout) : questionHead(view, layout),
    ...(extras.guidance === 'shown' && {
      guidance: style === 'lines' ? guidanceInWords(question, layout) : questionGuidance(question, layout),
    }),
    ...questionBody(question),
    ...answeredBefore(rubric, interview, question),
    ...(extras.at !== undefined && { at: extras.at, pointed: extras.pointed }),
    canGoBack: true,
    ...(before !== undefined && { before: escapeForTerminal(before.ask) }),
    ...(effect !== undefined && { effect }),
    refuse: (typed) => {
      const read = readTyped(question, typed, asOf);
      return read.ok ? undefined : refusalText(read.problems);
    },
  };
}

function progress({ rubric, asOf, pace }: InterviewSetting, interview: Interview): Progress {
  if (pace === 'full') return progressOf(rubric, interview, asOf);
  const { done, atMost } = quickProgress(rubric, interview, asOf);
  return { done, expected: done + atMost, sureness: 'at-most' };
}

/** The earlier answer, so that Enter alone keeps it when a question is asked again. */
function answeredBefore(
  rubric: Rubric,
  { answers }: Interview,
  question: Question,
): Pick<QuestionPrompt, 'previous' | 'passed' | 'kept'> {
  const before = answers.answers.get(question.id);
  switch (before?.kind) {
    case undefined:
      return {};
    case 'partial':
      if ('sure' in before.value) {
        return {
          previous: before.value.sure,
          kept: escapeForTerminal(answerLabel(rubric, question.id, before.value)),
        };
      }
      return { previous: givenAgain(question, typedAgain(before.value)) };
    case 'value':
      return { previous: typeof before.value === 'number' ? String(before.value) : before.value };
    case 'unknown':
      return { passed: { kind: 'unknown' } };
    case 'not-applicable':
      return { passed: { kind: 'not-applicable', reason: before.reason } };
  }
}

/** An option that is an answer for others is replaced by those: they can be marked. */
function givenAgain(question: Question, typed: string | readonly string[]): string | readonly string[] {
  if (typeof typed === 'string' || !('options' in question)) return typed;
  const sets = new Map(question.options.map(({ value, oneOf }) => [value, oneOf]));
  return [...new Set(typed.flatMap((value) => sets.get(value) ?? [value]))];
}

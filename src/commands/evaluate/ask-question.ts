import {
  type AskedQuestion,
  askUntilAnswered,
  type Extras,
  refusalBy,
} from '../../cli/ask-until-answered.js';
import { type Interview, progressOf, questionBefore } from '../../core/interview/interview.js';
import { quickProgress } from '../../core/interview/quick.js';
import { type TypedAnswer, typedAgain } from '../../core/model/partial-value.js';
import type { Question } from '../../core/model/rubric.js';
import type { FittingProposal } from '../../core/proposals/fit-proposals.js';
import type { QuestionPrompt } from '../../ports/prompter.js';
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
import { coachingFor } from './coaching.js';
import type { InterviewSetting } from './interview-setting.js';

/** Whether the answers so far are saved, and what was typed at questions that were left without an answer, by id. */
export interface StateBefore {
  readonly kept: 'kept' | 'not-kept';
  readonly typed: ReadonlyMap<string, string>;
}

/** Asks one question, and shows help or asks for evidence as often as requested. */
export function askQuestion(
  setting: InterviewSetting,
  interview: Interview,
  question: Question,
  { kept, typed }: StateBefore,
): Promise<AskedQuestion> {
  const before = interview.answers.answers.get(question.id);
  const found = foundFor(setting, question);
  const begun = typed.get(question.id);
  return askUntilAnswered(
    setting,
    question,
    before,
    (extras) => ({
      ...promptFor(setting, interview, question, { kept, extras, found }),
      ...(begun !== undefined && { begun }),
    }),
    found,
  );
}

function promptFor(
  setting: InterviewSetting,
  interview: Interview,
  question: Question,
  {
    kept,
    extras,
    found,
  }: {
    readonly kept: 'kept' | 'not-kept';
    readonly extras: Extras;
    readonly found: readonly FittingProposal[];
  },
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
    found,
  };
  const before = questionBefore(rubric, interview);
  return {
    head: style === 'lines' ? questionHeadInWords(view, layout) : questionHead(view, layout),
    ...(extras.guidance === 'shown' && {
      guidance: style === 'lines' ? guidanceInWords(question, layout) : questionGuidance(question, layout),
    }),
    ...questionBody(question),
    ...answeredBefore(interview, question),
    ...(extras.at !== undefined && { at: extras.at, pointed: extras.pointed }),
    canGoBack: true,
    ...(found.length > 0 && { found: 'offered' as const }),
    ...(before !== undefined && { before: escapeForTerminal(before.ask) }),
    ...(effect !== undefined && { effect }),
    refuse: refusalBy(question, asOf),
  };
}

/** What has a value first, since one key answers with it. */
function foundFor({ found }: InterviewSetting, { id }: Question): readonly FittingProposal[] {
  const here = found.filter(({ about }) => about.kind === 'question' && about.id === id);
  return [
    ...here.filter(({ counted }) => counted !== undefined),
    ...here.filter(({ counted }) => counted === undefined),
  ];
}

function progress({ rubric, asOf, pace }: InterviewSetting, interview: Interview): Progress {
  if (pace === 'full') return progressOf(rubric, interview, asOf);
  const { done, atMost } = quickProgress(rubric, interview, asOf);
  return { done, expected: done + atMost, sureness: 'at-most' };
}

/** The earlier answer, so that Enter alone keeps it when a question is asked again. */
function answeredBefore(
  { answers }: Interview,
  question: Question,
): Pick<QuestionPrompt, 'previous' | 'passed'> {
  const before = answers.answers.get(question.id);
  switch (before?.kind) {
    case undefined:
      return {};
    case 'partial':
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
function givenAgain(question: Question, typed: TypedAnswer): TypedAnswer {
  if (typeof typed === 'string' || 'sure' in typed || !('options' in question)) return typed;
  const sets = new Map(question.options.map(({ value, oneOf }) => [value, oneOf]));
  return [...new Set(typed.flatMap((value) => sets.get(value) ?? [value]))];
}

import type { BegunEvidence } from '../../cli/ask-evidence.js';
import { evidenceFor, withEvidence } from '../../core/answers/evidence.js';
import {
  answerQuestion,
  atReview,
  canGoBack,
  currentQuestion,
  goBack,
  type Interview,
  renameCandidate,
  reopen,
  startInterview,
  withEarlier,
} from '../../core/interview/interview.js';
import { type QuickStep, quickStep } from '../../core/interview/quick.js';
import { hitKnockouts } from '../../core/interview/review.js';
import type { AnswerSet } from '../../core/model/answer.js';
import type { Question } from '../../core/model/rubric.js';
import type { Interruption } from '../../ports/prompter.js';
import { knockoutHead, knockoutInWords } from '../../render/layout/terminal/review.js';
import { KNOCKOUT } from '../../words/en/interview/review.js';
import { askCandidate } from './ask-candidate.js';
import { askQuestion, type StateBefore } from './ask-question.js';
import type { InterviewSetting, Pace } from './interview-setting.js';
import { holdReview } from './review-session.js';

/** How an interview ended. */
export type InterviewEnd =
  | {
      readonly kind: 'done';
      readonly answers: AnswerSet;
      /** Whether questions were left out because no answer to them could change the verdict. */
      readonly cut: 'quick' | 'none';
    }
  | (Interruption & {
      readonly answers: AnswerSet;
      /** A quick interview that was continued with the remaining questions is no longer quick. */
      readonly pace: Pace;
      /** Ids of the questions that were to be asked again and have not been yet. */
      readonly again: readonly string[];
    });

/** The state of a running interview; `reported` lists the knock-outs already shown. */
interface InterviewState extends StateBefore {
  readonly interview: Interview;
  readonly pace: Pace;
  readonly reported: readonly string[];
  /** Evidence by question that was typed in the review and then left. */
  readonly begun: Map<string, BegunEvidence>;
  readonly typed: Map<string, string>;
}

const BACK = ':back';

type Step = { readonly kind: 'go-on'; readonly state: InterviewState } | InterviewEnd;

/**
 * Asks one question after the other, shows the review at the end, and continues until the person asks for the
 * verdict or stops; every answer is saved at once. Questions in `again` are asked even though they have an answer.
 */
export async function holdInterview(
  setting: InterviewSetting,
  from: AnswerSet,
  again: readonly string[],
): Promise<InterviewEnd> {
  const kept = await setting.keep(from);
  const interview = withEarlier(setting.rubric, startInterview(from, again), setting.asOf);
  const { pace } = setting;
  let state: InterviewState = { interview, pace, kept, reported: [], begun: new Map(), typed: new Map() };
  for (;;) {
    const next = nextStep(setting, state);
    const step = await (next.kind === 'ask'
      ? answered(setting, state, next.question)
      : review(setting, state, next));
    if (step.kind !== 'go-on') return step;
    state = step.state;
  }
}

function nextStep({ rubric, asOf }: InterviewSetting, { interview, pace }: InterviewState): QuickStep {
  if (pace === 'quick') return quickStep(rubric, interview, asOf);
  const question = currentQuestion(rubric, interview, asOf);
  return question === undefined ? { kind: 'done' } : { kind: 'ask', question };
}

async function answered(setting: InterviewSetting, state: InterviewState, question: Question): Promise<Step> {
  const { rubric, asOf } = setting;
  const { interview } = state;
  const reply = await askQuestion({ ...setting, pace: state.pace }, interview, question, state);
  if (reply.kind === 'interrupted') return left(state, reply);
  state.typed.delete(question.id);
  if (reply.kind === 'back') {
    if (reply.typed !== undefined) state.typed.set(question.id, reply.typed);
    return canGoBack(interview)
      ? { kind: 'go-on', state: { ...state, interview: goBack(interview) } }
      : candidateAgain(setting, state);
  }
  const previous = interview.answers.answers.get(question.id);
  const answer = withEvidence(reply.answer, evidenceFor(reply.answer, previous, reply.noted, asOf));
  const next = answerQuestion(rubric, interview, question, answer);
  const kept = await setting.keep(next.answers);
  return reportKnockouts(setting, { ...state, interview: next, kept });
}

/** The step before the first question: the candidate. */
async function candidateAgain(setting: InterviewSetting, state: InterviewState): Promise<Step> {
  const { interview } = state;
  const candidate = await askCandidate(setting.prompter, interview.answers.candidate);
  if ('kind' in candidate) return left(state, candidate);
  const renamed = renameCandidate(interview, candidate);
  const kept = await setting.keep(renamed.answers);
  return { kind: 'go-on', state: { ...state, interview: renamed, kept } };
}

/** Reports a hit knock-out at once and once only; if no question is left, the review reports it. */
async function reportKnockouts(setting: InterviewSetting, state: InterviewState): Promise<Step> {
  const { rubric, asOf, layout, style, prompter } = setting;
  const { interview, reported } = state;
  const fresh = hitKnockouts(rubric, interview.answers, asOf).filter(({ id }) => !reported.includes(id));
  if (fresh.length === 0 || nextStep(setting, state).kind !== 'ask') {
    return { kind: 'go-on', state };
  }
  const chosen = await prompter.choose({
    head: (style === 'lines' ? knockoutInWords : knockoutHead)(fresh, layout),
    ask: KNOCKOUT.ask,
    choices: [
      { value: 'stop', label: KNOCKOUT.stop },
      { value: 'go-on', label: KNOCKOUT.goOn },
    ],
    back: BACK,
  });
  if (chosen.kind === 'interrupted') return left(state, chosen);
  if (chosen.value === BACK) return { kind: 'go-on', state: { ...state, interview: goBack(interview) } };
  if (chosen.value === 'stop') return { kind: 'done', answers: interview.answers, cut: 'none' };
  return { kind: 'go-on', state: { ...state, reported: [...reported, ...fresh.map(({ id }) => id)] } };
}

async function review(
  setting: InterviewSetting,
  state: InterviewState,
  end: Exclude<QuickStep, { kind: 'ask' }>,
): Promise<Step> {
  const stop = end.kind === 'stop' ? end : undefined;
  const reviewed = await holdReview(setting, atReview(state.interview), stop, state.begun);
  if (reviewed.kind === 'interrupted') return left(state, reviewed);
  if (reviewed.kind === 'back') {
    const { interview } = state;
    const before = canGoBack(interview) ? goBack(interview) : reopen(interview, reviewed.last);
    return { kind: 'go-on', state: { ...state, interview: before } };
  }
  const { interview } = reviewed;
  if (reviewed.kind === 'show-verdict') {
    return { kind: 'done', answers: interview.answers, cut: stop === undefined ? 'none' : 'quick' };
  }
  if (reviewed.kind === 'ask-the-rest') {
    const reported = hitKnockouts(setting.rubric, interview.answers, setting.asOf).map(({ id }) => id);
    return { kind: 'go-on', state: { ...state, pace: 'full', reported } };
  }
  const changed = interview.answers !== state.interview.answers;
  const kept = changed ? await setting.keep(interview.answers) : state.kept;
  return { kind: 'go-on', state: { ...state, interview, kept } };
}

function left({ interview: { answers, again }, pace }: InterviewState, { by }: Interruption): InterviewEnd {
  return { kind: 'interrupted', by, answers, again, pace };
}

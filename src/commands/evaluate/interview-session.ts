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
import { askQuestion } from './ask-question.js';
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
      /** A quick interview that was to go on with the rest is no longer quick. */
      readonly pace: Pace;
      /** Ids of the questions that were to be asked again and were not yet. */
      readonly again: readonly string[];
    });

/** What is known, how it goes on, whether it is kept, and the knock-outs that the person was told of. */
interface Stand {
  readonly interview: Interview;
  readonly pace: Pace;
  readonly kept: 'kept' | 'not-kept';
  readonly told: readonly string[];
}

const BACK = ':back';

type Step = { readonly kind: 'go-on'; readonly stand: Stand } | InterviewEnd;

/**
 * Asks question after question, shows the review at the end, and goes on until the person wants the verdict or
 * stops; every answer is kept at once. Questions in `again` are asked although they have an answer.
 */
export async function holdInterview(
  setting: InterviewSetting,
  from: AnswerSet,
  again: readonly string[],
): Promise<InterviewEnd> {
  const kept = await setting.keep(from);
  const interview = withEarlier(setting.rubric, startInterview(from, again), setting.asOf);
  let stand: Stand = { interview, pace: setting.pace, kept, told: [] };
  for (;;) {
    const next = nextStep(setting, stand);
    const step = await (next.kind === 'ask'
      ? answered(setting, stand, next.question)
      : review(setting, stand, next));
    if (step.kind !== 'go-on') return step;
    stand = step.stand;
  }
}

function nextStep({ rubric, asOf }: InterviewSetting, { interview, pace }: Stand): QuickStep {
  if (pace === 'quick') return quickStep(rubric, interview, asOf);
  const question = currentQuestion(rubric, interview, asOf);
  return question === undefined ? { kind: 'done' } : { kind: 'ask', question };
}

async function answered(setting: InterviewSetting, stand: Stand, question: Question): Promise<Step> {
  const { rubric, asOf } = setting;
  const { interview } = stand;
  const reply = await askQuestion({ ...setting, pace: stand.pace }, interview, question, stand.kept);
  if (reply.kind === 'interrupted') return left(stand, reply);
  if (reply.kind === 'back') {
    return canGoBack(interview)
      ? { kind: 'go-on', stand: { ...stand, interview: goBack(interview) } }
      : candidateAgain(setting, stand);
  }
  const previous = interview.answers.answers.get(question.id);
  const answer = withEvidence(reply.answer, evidenceFor(reply.answer, previous, reply.noted, asOf));
  const next = answerQuestion(rubric, interview, question, answer);
  const kept = await setting.keep(next.answers);
  return tellKnockouts(setting, { ...stand, interview: next, kept });
}

/** Before the first question stands who is judged. */
async function candidateAgain(setting: InterviewSetting, stand: Stand): Promise<Step> {
  const { interview } = stand;
  const candidate = await askCandidate(setting.prompter, interview.answers.candidate);
  if ('kind' in candidate) return left(stand, candidate);
  const renamed = renameCandidate(interview, candidate);
  const kept = await setting.keep(renamed.answers);
  return { kind: 'go-on', stand: { ...stand, interview: renamed, kept } };
}

/** A hit knock-out is said at once, and once; where nothing is left to ask, the review says it. */
async function tellKnockouts(setting: InterviewSetting, stand: Stand): Promise<Step> {
  const { rubric, asOf, layout, style, prompter } = setting;
  const { interview, told } = stand;
  const fresh = hitKnockouts(rubric, interview.answers, asOf).filter(({ id }) => !told.includes(id));
  if (fresh.length === 0 || nextStep(setting, stand).kind !== 'ask') {
    return { kind: 'go-on', stand };
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
  if (chosen.kind === 'interrupted') return left(stand, chosen);
  if (chosen.value === BACK) return { kind: 'go-on', stand: { ...stand, interview: goBack(interview) } };
  if (chosen.value === 'stop') return { kind: 'done', answers: interview.answers, cut: 'none' };
  return { kind: 'go-on', stand: { ...stand, told: [...told, ...fresh.map(({ id }) => id)] } };
}

async function review(
  setting: InterviewSetting,
  stand: Stand,
  end: Exclude<QuickStep, { kind: 'ask' }>,
): Promise<Step> {
  const stop = end.kind === 'stop' ? end : undefined;
  const reviewed = await holdReview(setting, atReview(stand.interview), stop);
  if (reviewed.kind === 'interrupted') return left(stand, reviewed);
  if (reviewed.kind === 'back') {
    const { interview } = stand;
    const before = canGoBack(interview) ? goBack(interview) : reopen(interview, reviewed.last);
    return { kind: 'go-on', stand: { ...stand, interview: before } };
  }
  const { interview } = reviewed;
  if (reviewed.kind === 'show-verdict') {
    return { kind: 'done', answers: interview.answers, cut: stop === undefined ? 'none' : 'quick' };
  }
  if (reviewed.kind === 'ask-the-rest') {
    const told = hitKnockouts(setting.rubric, interview.answers, setting.asOf).map(({ id }) => id);
    return { kind: 'go-on', stand: { ...stand, pace: 'full', told } };
  }
  const changed = interview.answers !== stand.interview.answers;
  const kept = changed ? await setting.keep(interview.answers) : stand.kept;
  return { kind: 'go-on', stand: { ...stand, interview, kept } };
}

function left({ interview: { answers, again }, pace }: Stand, { by }: Interruption): InterviewEnd {
  return { kind: 'interrupted', by, answers, again, pace };
}

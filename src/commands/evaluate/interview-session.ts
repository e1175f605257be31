import { candidateIdFrom } from '../../core/answers/candidate-id.js';
import {
  answerQuestion,
  currentQuestion,
  goBack,
  type Interview,
  progressOf,
  startInterview,
} from '../../core/answers/interview.js';
import type { Answer, AnswerSet, AnswerValue, Candidate } from '../../core/answers/model.js';
import { readValue } from '../../core/answers/read-value.js';
import type { Question, Rubric } from '../../core/rubric/model.js';
import type { Interruption, Prompter, QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { problemLine } from '../../render/problem-text.js';
import type { RenderOptions } from '../../render/renderer.js';
import { questionBody, questionHead } from '../../render/terminal/question.js';

/** All that an interview needs beside the answers it starts from. */
export interface InterviewSetting {
  readonly rubric: Rubric;
  /** ISO date on which answers are given. */
  readonly asOf: string;
  readonly prompter: Prompter;
  readonly layout: RenderOptions;
  /** Keeps what is answered so far; tells whether that worked. */
  readonly keep: (answers: AnswerSet) => Promise<'kept' | 'not-kept'>;
}

/** How an interview ended. */
export type InterviewEnd =
  | { readonly kind: 'done'; readonly answers: AnswerSet }
  | (Interruption & { readonly answers: AnswerSet });

/** Asks who the candidate is; the id is made from the name. */
export async function askCandidate(prompter: Prompter): Promise<Candidate | Interruption> {
  const name = await prompter.text({
    ask: 'Which credential is it? Its name:',
    refuse: (typed) => (typed.trim() === '' ? 'Type the name as the official page gives it.' : undefined),
  });
  if (name.kind === 'interrupted') return name;
  const issuer = await prompter.text({
    ask: 'Who issues it? (Enter if you do not know)',
    refuse: () => undefined,
  });
  if (issuer.kind === 'interrupted') return issuer;
  const known = issuer.text.trim();
  return {
    id: candidateIdFrom(name.text),
    name: name.text.trim(),
    ...(known !== '' && { issuer: known }),
  };
}

/** Asks question after question until all is asked or the person stops; every answer is kept at once. */
export async function holdInterview(setting: InterviewSetting, from: AnswerSet): Promise<InterviewEnd> {
  let interview = startInterview(from);
  let kept = await setting.keep(from);
  for (;;) {
    const question = currentQuestion(setting.rubric, interview, setting.asOf);
    if (question === undefined) return { kind: 'done', answers: interview.answers };
    const reply = await setting.prompter.question(promptFor(setting, interview, question, kept));
    if (reply.kind === 'interrupted') return { ...reply, answers: interview.answers };
    interview = afterReply(setting, interview, question, reply);
    kept = await setting.keep(interview.answers);
  }
}

function afterReply(
  { rubric, asOf }: InterviewSetting,
  interview: Interview,
  question: Question,
  reply: Exclude<QuestionReply, Interruption>,
): Interview {
  if (reply.kind === 'back') return goBack(interview);
  return answerQuestion(rubric, interview, question, answerFrom(question, reply, asOf));
}

/** Answers are dated on the day they are given, so that they age; the prompter only lets through what `refuse` accepts. */
function answerFrom(
  question: Question,
  reply: Exclude<QuestionReply, Interruption | { kind: 'back' }>,
  asOf: string,
): Answer {
  if (reply.kind === 'unknown') return { kind: 'unknown' };
  if (reply.kind === 'not-applicable') return { kind: 'not-applicable', reason: reply.reason };
  const value = readValue(question, reply.typed, asOf);
  if (!value.ok) throw new Error(`the prompt let through an answer to ${question.id} that does not fit`);
  return { kind: 'value', value: value.value, checked: asOf };
}

function promptFor(
  setting: InterviewSetting,
  interview: Interview,
  question: Question,
  kept: 'kept' | 'not-kept',
): QuestionPrompt {
  const { rubric, asOf, layout } = setting;
  const previous = interview.answers.answers.get(question.id);
  const section = rubric.criteria.find((criterion) => criterion.questions.includes(question))?.title;
  const view = {
    question,
    section: section ?? 'About you and the offer',
    rubric: `${rubric.id} ${rubric.version}`,
    candidate: interview.answers.candidate.name,
    progress: progressOf(rubric, interview, asOf),
    kept,
  };
  return {
    head: questionHead(view, layout),
    ...questionBody(question),
    ...(previous?.kind === 'value' && { previous: previousText(previous.value) }),
    canGoBack: interview.trail.length > 0,
    refuse: (typed) => {
      const read = readValue(question, typed, asOf);
      return read.ok ? undefined : read.problems.map(problemLine).join(' ');
    },
  };
}

function previousText(value: AnswerValue): string | readonly string[] {
  return typeof value === 'number' ? String(value) : value;
}

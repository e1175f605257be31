import { type AskedQuestion, askUntilAnswered, refusalBy } from '../../cli/ask-until-answered.js';
import { saveInPlace } from '../../cli/save-in-place.js';
import { evidenceFor, withEvidence } from '../../core/answers/evidence.js';
import { withAnswer } from '../../core/answers/with-answer.js';
import type { Answer } from '../../core/model/answer.js';
import type { Evidence } from '../../core/model/evidence.js';
import { allQuestions, type Question } from '../../core/model/rubric.js';
import { gather } from '../../loading/gather.js';
import type { Interruption } from '../../ports/prompter.js';
import { questionBody, questionGuidance } from '../../render/layout/terminal/question.js';
import { guidanceInWords } from '../../render/layout/terminal/question-in-words.js';
import { reportOn } from './mark.js';
import type { WalkFailure, WalkSession } from './walk-session.js';
import { sayHeadlines } from './what-marks-did.js';

type Answered = 'next' | Interruption | WalkFailure;

/** Asks again what a check has just contradicted, saves the new answer, and says what it did; going back leaves it open. */
export async function answerAgain(
  walk: WalkSession,
  id: string,
  source: string | undefined,
): Promise<Answered> {
  const { ports, plan, flags, messages } = walk;
  const { path, asOf } = plan;
  const gathered = await gather(ports, plan, flags, messages);
  if (!gathered.ok) return { kind: 'failed', problems: gathered.problems, reasons: [] };
  const { loaded, answers } = gathered.value;
  const question = allQuestions(loaded.rubric).find((each) => each.id === id);
  const before = reportOn(gathered.value, answers, walk);
  if (question === undefined || !before.ok) return 'next';
  const previous = answers.answers.get(id);
  const reply = await ask(walk, question, previous);
  if (reply.kind === 'interrupted') return reply;
  if (reply.kind === 'back') return 'next';
  const answer = withEvidence(reply.answer, evidenceOf(reply, previous, source, asOf));
  const changed = withAnswer(loaded.rubric, answers, question, answer);
  const now = reportOn(gathered.value, changed, walk);
  if (!now.ok) return { kind: 'failed', problems: now.problems, reasons: [] };
  const saving = await saveInPlace({ path, asOf, ports, messages }, gathered.value, changed);
  if (saving.length > 0) return { kind: 'failed', problems: [], reasons: saving };
  await sayHeadlines(messages, before.value, now.value);
  return 'next';
}

function ask(
  { prompter, plan, output, style }: WalkSession,
  question: Question,
  before: Answer | undefined,
): Promise<AskedQuestion> {
  const { stderr } = output;
  const { asOf } = plan;
  const help = style === 'lines' ? guidanceInWords(question, stderr) : questionGuidance(question, stderr);
  return askUntilAnswered({ prompter, asOf }, question, before, ({ guidance, at, pointed }) => ({
    head: '',
    ...(guidance === 'shown' && { guidance: help }),
    ...questionBody(question),
    ...(at !== undefined && { at, pointed }),
    canGoBack: true,
    refuse: refusalBy(question, asOf),
  }));
}

/** An answer that has no source of its own is from the page that was open. */
function evidenceOf(
  { answer, noted }: Extract<AskedQuestion, { readonly kind: 'answer' }>,
  previous: Answer | undefined,
  source: string | undefined,
  asOf: string,
): Evidence {
  const evidence = evidenceFor(answer, previous, noted, asOf);
  const isFromPage = noted === undefined && source !== undefined && 'value' in answer;
  return isFromPage ? { source, ...evidence } : evidence;
}

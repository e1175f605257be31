import { askEvidence, type BegunEvidence } from '../../cli/ask-evidence.js';
import { type Interview, noteEvidence, renameCandidate, reopen } from '../../core/interview/interview.js';
import type { QuickStop } from '../../core/interview/quick.js';
import { hitKnockouts, type ReviewRow, reviewOf } from '../../core/interview/review.js';
import { besideAnswer } from '../../core/proposals/beside-answer.js';
import type { Choice, ChoicePrompt, Interruption } from '../../ports/prompter.js';
import { quickStopText } from '../../render/layout/terminal/quick-stop.js';
import {
  answerText,
  issuerText,
  type RowShown,
  reviewHead,
  reviewInWords,
} from '../../render/layout/terminal/review.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { QUESTION } from '../../words/en/interview/question.js';
import { REVIEW } from '../../words/en/interview/review.js';
import { askCandidatePart, type CandidatePart } from './ask-candidate.js';
import type { InterviewSetting } from './interview-setting.js';

/** What the person chose in the review; `go-on` with a question reopened, or back in the review. */
export type Reviewed =
  | { readonly kind: 'show-verdict' | 'go-on' | 'ask-the-rest'; readonly interview: Interview }
  | {
      readonly kind: 'back';
      /** The id of the last answered question. */
      readonly last: string;
    }
  | Interruption;

const BACK = ':back';
const NAME = ':name';
const ISSUER = ':issuer';
const PARTS: ReadonlyMap<string, CandidatePart> = new Map([
  [NAME, 'name'],
  [ISSUER, 'issuer'],
]);

/**
 * Shows all answers, lets the person change them or add evidence, or after a quick stop ask the other questions.
 * `begun` remembers evidence by question that was typed and then left.
 */
export async function holdReview(
  setting: InterviewSetting,
  interview: Interview,
  stop: QuickStop | undefined,
  begun: Map<string, BegunEvidence>,
): Promise<Reviewed> {
  const { rubric, asOf, layout, style, prompter } = setting;
  const rows = withProposalsBeside(setting, reviewOf(rubric, interview.answers, asOf));
  const ending = stop && quickStopText(rubric, stop);
  const hits = hitKnockouts(rubric, interview.answers, asOf);
  const { candidate } = interview.answers;
  const view = { candidate, rubric, rows, hits, ...(ending !== undefined && { ending }) };
  const last = rows.at(-1)?.question.id;
  const chosen = await prompter.choose({
    head: style === 'lines' ? reviewInWords(view, layout) : reviewHead(view, layout),
    ask: stop === undefined ? REVIEW.ask : REVIEW.askAfterStop,
    choices: [
      { value: 'verdict', label: REVIEW.verdict },
      ...(stop === undefined ? [] : [{ value: 'rest', label: REVIEW.rest }]),
      { value: 'change', label: REVIEW.change },
      ...(rows.length === 0 ? [] : [{ value: 'evidence', label: REVIEW.evidence }]),
    ],
    ...(last !== undefined && { back: BACK }),
  });
  if (chosen.kind === 'interrupted') return chosen;
  if (chosen.value === BACK && last !== undefined) return { kind: 'back', last };
  if (chosen.value === 'verdict') return { kind: 'show-verdict', interview };
  if (chosen.value === 'rest') return { kind: 'ask-the-rest', interview };
  return chosen.value === 'change'
    ? changeAnswer(setting, interview, rows)
    : addEvidence(setting, interview, rows, begun);
}

function withProposalsBeside({ found }: InterviewSetting, rows: readonly ReviewRow[]): readonly RowShown[] {
  return rows.map((row) => {
    const beside = besideAnswer(found, row.question.id, row.answer);
    return beside === undefined ? row : { ...row, beside };
  });
}

async function changeAnswer(
  setting: InterviewSetting,
  interview: Interview,
  rows: readonly ReviewRow[],
): Promise<Reviewed> {
  const { candidate } = interview.answers;
  const candidateChoices: readonly Choice[] = [
    { value: NAME, label: QUESTION.candidate.name, hint: escapeForTerminal(candidate.name) },
    { value: ISSUER, label: QUESTION.candidate.issuer, hint: escapeForTerminal(issuerText(candidate)) },
  ];
  const picked = await setting.prompter.choose(whichAnswer(setting, rows, candidateChoices));
  if (picked.kind === 'interrupted') return picked;
  const part = PARTS.get(picked.value);
  if (part !== undefined) {
    const asked = await askCandidatePart(setting.prompter, candidate, part);
    if (asked.kind === 'interrupted') return asked;
    return { kind: 'go-on', interview: renameCandidate(interview, asked.candidate) };
  }
  const row = rows.find(({ question }) => question.id === picked.value);
  return { kind: 'go-on', interview: row === undefined ? interview : reopen(interview, row.question.id) };
}

async function addEvidence(
  setting: InterviewSetting,
  interview: Interview,
  rows: readonly ReviewRow[],
  begun: Map<string, BegunEvidence>,
): Promise<Reviewed> {
  const picked = await setting.prompter.choose(whichAnswer(setting, rows, []));
  if (picked.kind === 'interrupted') return picked;
  const row = rows.find(({ question }) => question.id === picked.value);
  if (row === undefined) return { kind: 'go-on', interview };
  const { id } = row.question;
  const asked = await askEvidence(setting, row.question, row.answer.evidence ?? {}, begun.get(id));
  if (asked.kind === 'interrupted') return asked;
  begun.set(id, asked.kind === 'back' ? asked.begun : {});
  return {
    kind: 'go-on',
    interview: asked.kind === 'back' ? interview : noteEvidence(interview, id, asked.evidence),
  };
}

function whichAnswer(
  { rubric }: InterviewSetting,
  rows: readonly ReviewRow[],
  candidateChoices: readonly Choice[],
): ChoicePrompt {
  return {
    head: '',
    ask: REVIEW.which,
    choices: [
      ...candidateChoices,
      ...rows.map((row) => ({
        value: row.question.id,
        label: escapeForTerminal(row.question.ask),
        hint: escapeForTerminal(answerText(row, rubric)),
      })),
      { value: BACK, label: REVIEW.back },
    ],
    back: BACK,
  };
}

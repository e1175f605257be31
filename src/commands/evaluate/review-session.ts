import { evidenceOf } from '../../core/answers/evidence.js';
import { type Interview, noteEvidence, reopen } from '../../core/answers/interview.js';
import { hitKnockouts, type ReviewRow, reviewOf } from '../../core/answers/review.js';
import type { ChoicePrompt, Interruption } from '../../ports/prompter.js';
import { inertTerminal } from '../../render/inert.js';
import { answerText, reviewHead, reviewInWords } from '../../render/terminal/review.js';
import { askEvidence } from './ask-evidence.js';
import type { InterviewSetting } from './interview-setting.js';

/** What the person wants after seeing all answers; `go-on` with a question opened, or back at the review. */
export type Reviewed =
  | { readonly kind: 'show-verdict' | 'go-on'; readonly interview: Interview }
  | Interruption;

const BACK = ':back';

/** Shows all answers, and lets any of them be changed or given a source. */
export async function holdReview(setting: InterviewSetting, interview: Interview): Promise<Reviewed> {
  const { rubric, asOf, layout, style, prompter } = setting;
  const rows = reviewOf(rubric, interview.answers, asOf);
  const view = { rubric, rows, hits: hitKnockouts(rubric, interview.answers, asOf) };
  const chosen = await prompter.choose({
    head: style === 'lines' ? reviewInWords(view, layout) : reviewHead(view, layout),
    ask: 'Is this right?',
    choices: [
      { value: 'verdict', label: 'Show the verdict' },
      ...(rows.length === 0
        ? []
        : [
            { value: 'change', label: 'Change an answer' },
            { value: 'evidence', label: 'Add a source, date or note to an answer' },
          ]),
    ],
  });
  if (chosen.kind === 'interrupted') return chosen;
  if (chosen.value === 'verdict') return { kind: 'show-verdict', interview };
  const picked = await prompter.choose(whichAnswer(setting, rows));
  if (picked.kind === 'interrupted') return picked;
  const row = rows.find(({ question }) => question.id === picked.value);
  if (row === undefined) return { kind: 'go-on', interview };
  if (chosen.value === 'change') return { kind: 'go-on', interview: reopen(interview, row.question.id) };
  const noted = await askEvidence(setting, row.question, evidenceOf(row.answer));
  if (noted.kind === 'interrupted') return noted;
  return { kind: 'go-on', interview: noteEvidence(interview, row.question.id, noted.evidence) };
}

function whichAnswer({ rubric }: InterviewSetting, rows: readonly ReviewRow[]): ChoicePrompt {
  return {
    head: '',
    ask: 'Which answer?',
    choices: [
      ...rows.map((row) => ({
        value: row.question.id,
        label: inertTerminal(row.question.ask),
        hint: inertTerminal(answerText(row, rubric)),
      })),
      { value: BACK, label: 'Back to all answers' },
    ],
  };
}

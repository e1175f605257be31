import { evidenceOf } from '../../core/answers/evidence.js';
import { type Interview, noteEvidence, reopen } from '../../core/answers/interview.js';
import { hitKnockouts, type ReviewRow, reviewOf } from '../../core/answers/review.js';
import type { QuickStep } from '../../core/insight/quick.js';
import type { ChoicePrompt, Interruption } from '../../ports/prompter.js';
import { inertTerminal } from '../../render/inert.js';
import { quickStopText } from '../../render/terminal/quick-stop.js';
import { answerText, reviewHead, reviewInWords } from '../../render/terminal/review.js';
import { askEvidence } from './ask-evidence.js';
import type { InterviewSetting } from './interview-setting.js';

/** What the person wants after seeing all answers; `go-on` with a question opened, or back at the review. */
export type Reviewed =
  | { readonly kind: 'show-verdict' | 'go-on' | 'ask-the-rest'; readonly interview: Interview }
  | Interruption;

type QuickStop = Extract<QuickStep, { readonly kind: 'stop' }>;

const BACK = ':back';

/** Shows all answers, and lets any of them be changed or given a source; after a quick stop, the rest be asked. */
export async function holdReview(
  setting: InterviewSetting,
  interview: Interview,
  stop?: QuickStop,
): Promise<Reviewed> {
  const { rubric, asOf, layout, style, prompter } = setting;
  const rows = reviewOf(rubric, interview.answers, asOf);
  const ending = stop && quickStopText(rubric, stop.verdict, stop.saved);
  const hits = hitKnockouts(rubric, interview.answers, asOf);
  const view = { rubric, rows, hits, ...(ending !== undefined && { ending }) };
  const chosen = await prompter.choose({
    head: style === 'lines' ? reviewInWords(view, layout) : reviewHead(view, layout),
    ask: stop === undefined ? 'Is this right?' : 'Stop here?',
    choices: [
      { value: 'verdict', label: 'Show the verdict' },
      ...(stop === undefined ? [] : [{ value: 'rest', label: 'Go on with the rest of the questions' }]),
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
  if (chosen.value === 'rest') return { kind: 'ask-the-rest', interview };
  const picked = await prompter.choose(whichAnswer(setting, rows));
  if (picked.kind === 'interrupted') return picked;
  const row = rows.find(({ question }) => question.id === picked.value);
  if (row === undefined) return { kind: 'go-on', interview };
  if (chosen.value === 'change') return { kind: 'go-on', interview: reopen(interview, row.question.id) };
  const noted = await askEvidence(setting, row.question, evidenceOf(row.answer));
  if (noted.kind === 'interrupted') return noted;
  if (noted.kind === 'back') return { kind: 'go-on', interview };
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

import type { ProfileResult, Report } from '../../../core/model/result.js';
import { escapeMarkdown } from '../../../terminal/escape.js';
import { restsOn } from '../../../words/en/evidence.js';
import { answerLabel, questionText } from '../../../words/en/phrases.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { EVIDENCE_STATES } from '../../../words/en/report/states.js';
import { linkOrText, table } from './text.js';

/** Every answer with its source, its date and its state. */
export function evidenceSection({ rubric, result }: Report): readonly string[] {
  const rows = [...result.profile, ...result.criteria.flatMap((criterion) => criterion.questions)];
  const shown = rows.filter((row) => row.state !== 'not-asked' || row.value !== undefined);
  if (shown.length === 0) return [];
  return [
    `## ${HEADINGS.evidence}`,
    '',
    ...table(
      ['Question', 'Answer', 'Source', 'Checked', 'State'],
      ['---', '---', '---', '---', '---'],
      shown.map((row) => [
        escapeMarkdown(questionText(rubric, row.id)),
        answerCell(rubric, row),
        row.source === undefined ? '' : linkOrText(row.source),
        escapeMarkdown(row.checked ?? ''),
        stateWords(row),
      ]),
    ),
  ];
}

function answerCell(rubric: Report['rubric'], row: ProfileResult): string {
  const answer = row.value === undefined ? '' : answerLabel(rubric, row.id, row.value);
  const said = row.state === 'not-applicable' ? (row.reason ?? '') : answer;
  const rests = row.basis === undefined ? '' : `(${restsOn(row.basis)})`;
  const quoted = row.quote === undefined ? '' : `"${row.quote}"`;
  return [said, quoted, rests, row.note === undefined ? '' : `(${row.note})`]
    .filter((part) => part !== '')
    .map(escapeMarkdown)
    .join(' ');
}

function stateWords({ state }: ProfileResult): string {
  if (state === 'stale' || state === 'contradicted' || state === 'not-asked') return EVIDENCE_STATES[state];
  return state.replaceAll('-', ' ');
}

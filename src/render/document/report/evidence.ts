import type { EvidenceField } from '../../../core/model/evidence.js';
import type { ProfileResult, Report } from '../../../core/model/result.js';
import { type EvidencePart, evidenceParts } from '../../../words/en/evidence-text.js';
import { answerLabel, questionText } from '../../../words/en/phrases.js';
import { EVIDENCE_COLUMNS, EVIDENCE_STATES } from '../../../words/en/report/states.js';
import { linkOrText } from '../addresses.js';
import type { Block } from '../model.js';

/** Every answer with its source, its date and its state. */
export function evidenceTable({ rubric, result }: Report): readonly Block[] {
  const all = [...result.profile, ...result.criteria.flatMap((criterion) => criterion.questions)];
  const shown = all.filter((row) => row.state !== 'not-asked' || row.value !== undefined);
  const rows = shown.map((row) => ({
    cells: [
      questionText(rubric, row.id),
      answerCell(rubric, row),
      row.source === undefined ? '' : linkOrText(row.source),
      row.checked ?? '',
      stateWords(row),
    ],
  }));
  return rows.length === 0 ? [] : [{ kind: 'table', columns: EVIDENCE_COLUMNS, rows, heads: 'shown' }];
}

function answerCell(rubric: Report['rubric'], row: ProfileResult): string {
  const answer = row.value === undefined ? '' : answerLabel(rubric, row.id, row.value);
  const said = row.state === 'not-applicable' ? (row.reason ?? '') : answer;
  const quoted = row.quote === undefined ? '' : `"${row.quote}"`;
  const more = evidenceParts(row).filter(({ field }) => !ELSEWHERE.includes(field));
  return [said, quoted, ...more.map(behindAnswer)].filter((part) => part !== '').join(' ');
}

/** Fields in columns of their own, and the quote, which follows the answer. */
const ELSEWHERE: readonly EvidenceField[] = ['source', 'checked', 'quote'];

function behindAnswer({ field, value, inLine }: EvidencePart): string {
  return `(${field === 'note' ? value : inLine})`;
}

function stateWords({ state }: ProfileResult): string {
  return EVIDENCE_STATES[state];
}

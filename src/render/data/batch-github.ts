import type { GatedRow, RefusedRow, Row, ScoredRow } from '../../core/batch/row.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { counted, leftOutText, spanInWords } from '../../words/en/phrases.js';
import { wholeSpan } from '../../words/numbers/whole-numbers.js';
import { clipped, shortened, verdictWords } from '../batch/entry.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import { firstRows } from '../batch/row-order.js';
import { pageCounts, totalOf, verdictTone } from '../batch/tally.js';
import { type Annotation, logLine, workflowCommand } from './workflow-command.js';

/** GitHub shows no more per step. */
const SHOWN = 10;

/**
 * Annotations for GitHub Actions, worst first: rejected records, then failing rows, then verdicts of `stop` or the
 * lowest band; and a line with all counts.
 */
export function githubRows(view: BatchView): BatchRenderer {
  const refused: Annotation[] = [];
  const failing = firstRows<Annotation>(SHOWN, view.bands, 'worst');
  const poor = firstRows<Annotation>(SHOWN, view.bands, 'worst');
  const add = ({ row, fails }: GatedRow): void => {
    if (row.kind === 'refused') {
      if (refused.length < SHOWN) refused.push(refusal(row, view));
      return;
    }
    if (fails.length > 0) failing.add(row, () => annotation(row, view, 'error', fails));
    else if (verdictTone(row, view.bands) === 'poor')
      poor.add(row, () => annotation(row, view, 'warning', []));
  };
  return {
    begin: () => '',
    rows: (rows) => {
      for (const judged of rows) add(judged);
      return '';
    },
    end: (groups) => {
      const shown = [...refused, ...failing.kept(), ...poor.kept()].slice(0, SHOWN);
      const counts = pageCounts(groups, view.failUnder);
      const each = counts.map(({ count, label }) => `${count} ${label}`);
      const sum = logLine(`${counted(totalOf(counts), 'candidate')}: ${each.join(', ') || 'none'}`);
      return `${[...shown.map(workflowCommand), logLine(view.disclaimer), sum].join('\n')}\n`;
    },
  };
}

function annotation(
  row: ScoredRow,
  view: BatchView,
  level: Annotation['level'],
  reasons: readonly string[],
): Annotation {
  const score = spanInWords(wholeSpan(row.score));
  const title = `${clipped(row.candidate.name)}: ${verdictWords(row.verdict)}`;
  const leftOut = row.leftOut === 0 ? '' : `, ${leftOutText(row.leftOut)}`;
  const message = [...reasons.map(clipped), `record ${row.record}: ${score} out of 100${leftOut}`].join('; ');
  return { level, title, message, ...placeOf(row, view, row.firstLine) };
}

function refusal(row: RefusedRow, view: BatchView): Annotation {
  const { code, message, where = '' } = row.error;
  const who = row.candidate === undefined ? '' : `, ${shortened(row.candidate.name)},`;
  const title = BATCH_PAGE.refusedOne(row.record, who, code);
  const place = where.slice(row.file === undefined ? 0 : row.file.length);
  const line = /(?:^|:)(\d{1,12})(?::\d{1,12})?$/.exec(place)?.[1];
  const found = line === undefined ? row.firstLine : Number(line);
  return { level: 'error', title, message: clipped(message), ...placeOf(row, view, found) };
}

/** A line number is useless without its file. */
function placeOf(row: Row, view: BatchView, line: number | undefined): Pick<Annotation, 'file' | 'line'> {
  const file = fileOf(row, view);
  return file === undefined ? {} : { file, ...(line !== undefined && { line }) };
}

/** Rows name their file only if there are several. */
function fileOf({ file }: Row, { files }: BatchView): string | undefined {
  return file ?? (files.length === 1 ? files[0] : undefined);
}

import type { Report } from '../../../core/model/result.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { flipSentences } from '../../../words/en/flip-text.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { coverageSentence, noteViews } from '../../../words/en/note-text.js';
import { capLines, knockoutLines, STATE_WORDS } from '../../../words/en/rule-lines.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { screenOfBlocks } from '../../blocks.js';
import { DRIVERS_HEADING, driversView } from '../../drivers-view.js';
import { checklistBlocks } from './checklist.js';
import { criteriaBlock } from './criteria.js';
import { type Labelled, plainLines, plainWidth } from './lines.js';
import { sumBlock } from './sum.js';

/** The report as labelled lines for screen readers, logs and `grep`: no colour, no columns, the verdict last. */
export function renderPlain(report: Report, options: RenderOptions): string {
  const width = plainWidth(options);
  const blocks = [
    origin(report),
    ...checklistBlocks(report),
    criteriaBlock(report),
    sumBlock(driversView(report), DRIVERS_HEADING),
    [...knockoutLines(report), ...capLines(report)].map(
      ({ state, text }): Labelled => [STATE_WORDS[state], text],
    ),
    report.result.warnings.map(({ say }): Labelled => ['Warning', say]),
    notes(report),
    nextBlock(report),
    flipSentences(report).map((sentence): Labelled => ['What if', sentence]),
    [['Disclaimer', report.result.disclaimer] as const],
    verdict(report),
  ];
  return screenOfBlocks(blocks.map((lines) => lines.flatMap((line) => plainLines(line, width))));
}

/** Who is judged, by what, and on what day. */
export function origin({ result }: Report): readonly Labelled[] {
  const { candidate, rubric, asOf, tool } = result;
  return [
    ['Candidate', candidate.name],
    ...(candidate.issuer === undefined ? [] : [['Issuer', candidate.issuer] as const]),
    ...(candidate.url === undefined ? [] : [['Page', candidate.url] as const]),
    ['Rubric', `${rubric.id} ${rubric.version}`],
    ['As of', asOf],
    ['Tool', `${tool.name} ${tool.version}`],
  ];
}

function notes(report: Report): readonly Labelled[] {
  return [
    ['Note', coverageSentence(report)],
    ...noteViews(report).flatMap(({ saying, names }) => [
      ['Note', saying] as const,
      ...names.map((name) => ['About', name] as const),
    ]),
  ];
}

function nextBlock(report: Report): readonly Labelled[] {
  const sentences = nextSentences(report);
  return sentences.length === 0 ? [] : [NEXT_HEADING, ...sentences.map((each): Labelled => ['Next', each])];
}

/** Reasons come first, because the last line is the one that is remembered. */
function verdict(report: Report): readonly Labelled[] {
  const { headline, score, sentences } = verdictSummary(report);
  return [
    ...sentences.map((sentence): Labelled => ['Reason', sentence]),
    ['Score', score],
    ['Verdict', headline],
  ];
}

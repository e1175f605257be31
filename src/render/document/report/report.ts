import type { Report } from '../../../core/model/result.js';
import { flipSentences } from '../../../words/en/flip-text.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { coverageSentence, noteViews } from '../../../words/en/note-text.js';
import { DRIVERS } from '../../../words/en/report/drivers.js';
import { HEADINGS, LINE_WORDS } from '../../../words/en/report/headings.js';
import { leanLine, OUTLOOK_HEADING, outlookLines } from '../../../words/en/report/outlook.js';
import { OVERVIEW } from '../../../words/en/report/overview.js';
import { capLines, knockoutLines } from '../../../words/en/rule-lines.js';
import { STATE_WORDS } from '../../../words/en/rule-words.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { disclaimerOf } from '../closing-section.js';
import { foundSection } from '../found.js';
import {
  type Block,
  type Document,
  type Mark,
  type Medium,
  type Page,
  type Section,
  section,
} from '../model.js';
import { quietPoint } from '../quiet-point.js';
import { checklistSection } from './checklist.js';
import { criteriaTable } from './criteria.js';
import { driversTable } from './drivers.js';
import { evidenceTable } from './evidence.js';
import { certaintySentences, commandBlocks, reasonBlocks, remarkBlocks } from './overview.js';
import { type Commands, UNLIMITED } from './overview-parts.js';
import { findOut } from './overview-tasks.js';

/**
 * The page of a report: on a screen with what to type next and the verdict last; in a file with the verdict first and
 * the evidence.
 */
export function reportPage(report: Report, commands: Commands = NO_COMMANDS): Page {
  return (medium) => ({
    ...aboutReport(report),
    ...(medium.kind === 'screen' ? onScreen(report, medium, commands) : inFile(report, medium)),
    headings: 'seen',
  });
}

const NO_COMMANDS: Commands = {};

/** What every page about one result says besides its subject. */
export function aboutReport(report: Report<never>): Pick<Document, 'origin' | 'disclaimer'> {
  const { candidate, rubric, asOf, tool } = report.result;
  const { title: asks } = report.rubric;
  return { origin: { candidate, asks, rubric, asOf, tool }, disclaimer: disclaimerOf([{ report }]) };
}

type Body = Pick<Document, 'sections' | 'conclusion'>;

function onScreen(report: Report, medium: Medium, commands: Commands): Body {
  return {
    sections: [
      ...checklistSection(report, medium),
      ...section('criteria', undefined, [criteriaTable(report, medium)]),
      ...scoreAndRules(report),
      ...warningsSection(report),
      ...foundSection(report.rubric, report.found),
      ...asides(report),
      ...section('commands', undefined, commandBlocks(report, commands, OVERVIEW.answerIt)),
    ],
    conclusion: [verdictCallout(report, 'sentences')],
  };
}

/** What the one screen says comes first; what is long can be folded. */
function inFile(report: Report, medium: Medium): Body {
  return {
    sections: [
      ...section('verdict', HEADINGS.verdict, [
        verdictCallout(report, 'reasons'),
        ...(report.result.verdict.id === 'stop' ? [] : certainty(report)),
        ...remarkBlocks(report, UNLIMITED),
      ]),
      ...warningsSection(report),
      ...findOut(report, UNLIMITED),
      ...checklistSection(report, medium),
      ...[
        ...section('criteria', HEADINGS.criteria, [criteriaTable(report, medium)]),
        ...scoreAndRules(report),
        ...section('evidence', HEADINGS.evidence, evidenceTable(report)),
        ...foundSection(report.rubric, report.found),
        ...asides(report),
      ].map((each) => ({ ...each, fold: 'folded' as const })),
    ],
    conclusion: [],
  };
}

/** How sure it is, and why: of no interest where a knock-out stops. */
function certainty(report: Report): readonly Block[] {
  const sentences = certaintySentences(report, UNLIMITED);
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' ') } as const]),
    ...reasonBlocks(report, UNLIMITED),
  ];
}

function scoreAndRules(report: Report): readonly Section[] {
  const rules = [...knockoutLines(report), ...capLines(report)].map(
    ({ state, text }): Block => ({
      kind: 'point',
      mark: MARKS[state],
      word: STATE_WORDS[state],
      text,
      under: [],
    }),
  );
  return [
    { id: 'drivers', heading: DRIVERS.heading, lead: DRIVERS.about, blocks: [driversTable(report)] },
    ...section('rules', HEADINGS.rules, rules),
  ];
}

function warningsSection({ result }: Report): readonly Section[] {
  const warnings = result.warnings.map(({ say }) => quietPoint('warning', LINE_WORDS.warning, say));
  return section('warnings', HEADINGS.warnings, warnings);
}

/** What a reader should know about the answers, what to find out next, and what would change the verdict. */
function asides(report: Report): readonly Section[] {
  const notes = noteViews(report).map(({ saying, names }) => ({
    ...quietPoint('note', LINE_WORDS.note, saying),
    names,
  }));
  const [heading, lead] = NEXT_HEADING;
  const next = nextSentences(report).map((each) => quietPoint('note', LINE_WORDS.next, each));
  const { outlook: found, verdict } = report.result;
  const ways = [
    ...outlookLines(found),
    ...(verdict.lean ? [leanLine(verdict.lean, report.rubric.actionWords)] : []),
  ];
  const outlook = ways.map((each) => quietPoint('note', LINE_WORDS.ways, each));
  const flips = flipSentences(report).map((each) => quietPoint('note', LINE_WORDS.flips, each));
  return [
    ...section('notes', HEADINGS.notes, [
      quietPoint('note', LINE_WORDS.note, coverageSentence(report)),
      ...notes,
    ]),
    ...section('next', heading, next).map((each) => ({ ...each, lead })),
    ...section('outlook', OUTLOOK_HEADING, outlook),
    ...section('flips', HEADINGS.flips, flips),
  ];
}

const MARKS: Readonly<Record<'hit' | 'unknown' | 'clear', Mark>> = {
  hit: 'poor',
  unknown: 'unknown',
  clear: 'good',
};

/** Verdict, score, scale and their basis; without a scale if a knock-out stops, since then no score matters. */
function verdictCallout(report: Report, extent: 'sentences' | 'reasons'): Block {
  const { shape, action, headline, score, ...said } = verdictSummary(report);
  const { rubric, result } = report;
  const reasons = said[extent].map(
    (text): Block => ({ kind: 'paragraph', text, labelled: [LINE_WORDS.reason, text] }),
  );
  const scale: Block = { kind: 'scale', score: wholeSpan(result.score), bands: rubric.bands };
  return {
    kind: 'callout',
    mark: shape === 'stop' ? 'poor' : markOf(report),
    action,
    headline,
    score,
    blocks: shape === 'stop' ? reasons : [scale, ...reasons],
  };
}

/** A firm verdict is as good as its band; an undecided one is neither good nor poor yet. */
function markOf({ rubric, result }: Report): Mark {
  const { id, firm } = result.verdict;
  if (!firm) return 'middling';
  if (id === rubric.bands[0]?.id) return 'good';
  return id === rubric.bands.at(-1)?.id ? 'poor' : 'middling';
}

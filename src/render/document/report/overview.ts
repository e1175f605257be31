import { outlookLines } from '../../../words/en/report/outlook.js';
import {
  answersLine,
  basisSentence,
  heldDown,
  OVERVIEW,
  scoreSentence,
} from '../../../words/en/report/overview.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import type { Block, Document, Page, Section } from '../model.js';
import { headline } from './headline.js';
import type { Commands, Overviewed, Room } from './overview-parts.js';
import { findOut, openChecks } from './overview-tasks.js';
import { improvementOf, reasonsAgainst, reasonsFor, reasonsToStop } from './reasons.js';

/** The one screen: what to do, how sure, why, what to find out, what to check, what to type next. */
export function overviewPage(report: Overviewed, commands: Commands, room: Room): Page {
  return () => overview(report, commands, room);
}

function overview(report: Overviewed, commands: Commands, room: Room): Document {
  const { candidate, asOf, verdict } = report.result;
  const { name, issuer } = candidate;
  const leaves = verdict.action === 'leave';
  return {
    sections: [
      {
        id: 'candidate',
        heading: issuer === undefined ? name : `${name}, ${issuer}`,
        aside: asOf,
        blocks: [],
      },
      { id: 'action', blocks: [{ kind: 'paragraph', look: 'strong', text: headline(report) }] },
      ...(verdict.id === 'stop' ? [] : [howSure(report, room)]),
      ...whySections(report, room),
      ...findOut(report, room),
      ...(leaves ? [] : openChecks(report, room)),
      { id: 'commands', blocks: commandBlocks(report, commands, room) },
    ],
    conclusion: [],
    headings: 'seen',
  };
}

function howSure({ rubric, result }: Overviewed, { extras }: Room): Section {
  const { score, outlook, verdict } = result;
  const span = wholeSpan(score);
  const sentences = [
    scoreSentence(score),
    ...(verdict.withoutCaps === undefined || !result.caps.some(({ state }) => state === 'hit')
      ? []
      : [heldDown(verdict.id, verdict.withoutCaps)]),
    ...(extras === 'shown' ? outlookLines(outlook).slice(0, 1) : []),
  ];
  return {
    id: 'score',
    blocks: [
      { kind: 'scale', score: span, bands: rubric.bands, labels: 'names' },
      { kind: 'paragraph', text: sentences.join(' ') },
    ],
  };
}

function whySections(report: Overviewed, { reasonLines, extras }: Room): readonly Section[] {
  const { verdict, coverage, warnings } = report.result;
  const isStop = verdict.id === 'stop';
  const instead = verdict.action === 'leave' && !isStop ? improvementOf(report) : undefined;
  const answers = answersLine(answerCounts(report));
  const listed: readonly (readonly [label: string, reasons: readonly string[]])[] = [
    [OVERVIEW.for, isStop ? [] : reasonsFor(report)],
    [OVERVIEW.against, isStop ? reasonsToStop(report) : reasonsAgainst(report)],
  ];
  const reasons = listed.flatMap(([label, all]): Block[] =>
    all.length === 0 ? [] : [{ kind: 'fact', label, text: all.join('; '), most: reasonLines }],
  );
  const line = (label: string, text: string, most = 1): Block => ({ kind: 'fact', label, text, most });
  const [warning, ...more] = warnings;
  return [
    {
      id: 'why',
      blocks: [
        ...reasons,
        ...(extras === 'shown' ? [line(OVERVIEW.basis, basisSentence(coverage))] : []),
        ...(warning === undefined
          ? []
          : [line(OVERVIEW.warning, OVERVIEW.warnings(warning.say, more.length))]),
        ...(answers === undefined || extras === 'left out' ? [] : [line(OVERVIEW.answers, answers)]),
        ...(instead === undefined ? [] : [line(OVERVIEW.instead, instead, 2)]),
      ],
    },
  ];
}

function answerCounts({ result }: Overviewed): Parameters<typeof answersLine>[0] {
  const count = (id: string): number => result.notes.filter((note) => note.id === id).length;
  return {
    stale: count('stale'),
    contradicted: count('contradicted') + count('check-contradicted'),
    leftOut: result.coverage.leftOut,
    undated: count('undated'),
  };
}

function commandBlocks(
  { result }: Overviewed,
  { ask, everything, share }: Commands,
  { extras }: Room,
): readonly Block[] {
  const question = result.verdict.until?.settle?.[0] ?? result.next[0]?.question;
  const command = (label: string, text: string): Block => ({ kind: 'command', label, text });
  const asks = result.verdict.action === 'wait' && ask !== undefined && question !== undefined;
  return [
    ...(asks ? [command(OVERVIEW.answer, ask(question))] : []),
    ...(everything === undefined ? [] : [command(OVERVIEW.everything, everything)]),
    ...(share === undefined || extras === 'left out' ? [] : [command(OVERVIEW.share, share)]),
    { kind: 'paragraph', look: 'faint', text: OVERVIEW.disclaimer },
  ];
}

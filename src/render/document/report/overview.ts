import { outlookLines } from '../../../words/en/report/outlook.js';
import {
  answersLine,
  basisSentence,
  heldDown,
  OVERVIEW,
  onceNothingStops,
  scoreSentence,
} from '../../../words/en/report/overview.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { weightsFacts } from '../closing-section.js';
import type { Block, Document, Page, Section } from '../model.js';
import { headline } from './headline.js';
import type { Commands, Overviewed, Room } from './overview-parts.js';
import { findOut, openChecks, questionsToAsk } from './overview-tasks.js';
import {
  improvementOf,
  knockoutReasons,
  liftOf,
  reasonsAgainst,
  reasonsFor,
  reasonsToStop,
} from './reasons.js';

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
        most: room.nameLines,
        aside: asOf,
        blocks: [],
      },
      {
        id: 'action',
        blocks: [{ kind: 'paragraph', look: 'strong', text: headline(report), most: room.headlineLines }],
      },
      ...(verdict.id === 'stop' ? [] : [howSure(report, room)]),
      ...whySections(report, room),
      ...findOut(report, room),
      ...(leaves ? [] : openChecks(report, room)),
      { id: 'commands', blocks: closing(report, commands, room) },
    ],
    conclusion: [],
    headings: 'seen',
  };
}

function howSure(report: Overviewed, room: Room): Section {
  const { score } = report.result;
  const sentences = [scoreSentence(score), ...certaintySentences(report, room)];
  return {
    id: 'score',
    blocks: [
      { kind: 'scale', score: wholeSpan(score), bands: report.rubric.bands, labels: 'names' },
      { kind: 'paragraph', text: sentences.join(' '), most: room.sentenceLines },
    ],
  };
}

/** That a cap holds the verdict down, and where most ways to fill in what is open end. */
export function certaintySentences({ result, rubric }: Overviewed, { ways }: Room): readonly string[] {
  const { outlook, verdict, caps } = result;
  const isHeld = verdict.withoutCaps !== undefined && caps.some(({ state }) => state === 'hit');
  return [
    ...(isHeld ? [heldDown(verdict.id, verdict.withoutCaps)] : []),
    ...(ways === 'shown' ? outlookLines(outlook).slice(0, 1) : []),
    ...(verdict.action === 'pair' && !verdict.free && rubric.actionWords === undefined
      ? [OVERVIEW.learning]
      : []),
  ];
}

/** What speaks for and against it, and what it rests on; then what is the matter with it. */
function whySections(report: Overviewed, room: Room): readonly Section[] {
  const [warning, ...more] = report.result.warnings;
  const warnings: readonly Block[] =
    warning === undefined ? [] : [line(OVERVIEW.warning, OVERVIEW.warnings(warning.say, more.length))];
  return [{ id: 'why', blocks: [...reasonBlocks(report, room), ...warnings, ...remarkBlocks(report, room)] }];
}

/** What speaks for it and against it, in words of the rubric, and what that rests on. */
export function reasonBlocks(report: Overviewed, { reasonLines, basis }: Room): readonly Block[] {
  const isStop = report.result.verdict.id === 'stop';
  const listed: readonly (readonly [label: string, reasons: readonly string[]])[] = [
    [OVERVIEW.for, isStop ? [] : reasonsFor(report)],
    [OVERVIEW.against, isStop ? reasonsToStop(report) : reasonsAgainst(report)],
  ];
  const reasons = listed.flatMap(([label, all]) =>
    all.length === 0 ? [] : [line(label, all.join('; '), reasonLines)],
  );
  return basis === 'shown'
    ? [...reasons, line(OVERVIEW.basis, basisSentence(report.result.coverage), 2)]
    : reasons;
}

/** How many answers something is the matter with, and what would have to be so to pay for it, or for another. */
export function remarkBlocks(report: Overviewed, { reasonLines }: Room): readonly Block[] {
  const { id, action } = report.result.verdict;
  const answers = answersLine(answerCounts(report));
  const instead = action === 'leave' && id !== 'stop' ? improvementOf(report) : undefined;
  const lift = liftOf(report);
  return [
    ...weightsFacts([report.result], reasonLines),
    ...(answers === undefined ? [] : [line(OVERVIEW.answers, answers)]),
    ...(instead === undefined ? [] : [line(OVERVIEW.instead, instead, 2)]),
    ...(lift === undefined ? [] : [line(OVERVIEW.lift, lift, 2)]),
    ...(id === 'stop' ? [line(OVERVIEW.revisit, onceNothingStops(knockoutReasons(report).length))] : []),
  ];
}

function line(label: string, text: string, most = 1): Block {
  return { kind: 'fact', label, text, most };
}

function answerCounts({ result }: Overviewed): Parameters<typeof answersLine>[0] {
  const rows = result.criteria.flatMap(({ questions }) => questions);
  const count = (id: string): number => result.notes.filter((note) => note.id === id).length;
  return {
    halfKnown: rows.filter(({ state }) => state === 'partial').length,
    stale: count('stale'),
    contradicted: count('contradicted') + count('check-contradicted'),
    leftOut: result.coverage.leftOut,
    undated: count('undated'),
    unsourced: count('source-required'),
    onOneAddress: Math.max(
      0,
      ...result.notes.flatMap(({ id, answers }) => (id === 'shared-source' ? (answers ?? 0) : [])),
    ),
  };
}

function closing(report: Overviewed, commands: Commands, room: Room): readonly Block[] {
  const { share, tick, ...others } = commands;
  const shown = {
    ...others,
    ...(room.share === 'shown' && share !== undefined && { share }),
    ...(room.tick === 'shown' && tick !== undefined && { tick }),
  };
  return [...commandBlocks(report, shown), { kind: 'paragraph', look: 'faint', text: OVERVIEW.disclaimer }];
}

/** What to type next. */
export function commandBlocks(
  report: Overviewed,
  { ask, tick, everything, share }: Commands,
  answer: string = OVERVIEW.answer,
): readonly Block[] {
  const [question] = questionsToAsk(report);
  const command = (label: string, text: string): Block => ({ kind: 'command', label, text });
  return [
    ...(ask === undefined || question === undefined ? [] : [command(answer, ask(question))]),
    ...(tick === undefined || report.result.verdict.action === 'leave' ? [] : [command(OVERVIEW.tick, tick)]),
    ...(everything === undefined ? [] : [command(OVERVIEW.everything, everything)]),
    ...(share === undefined ? [] : [command(OVERVIEW.share, share)]),
  ];
}

import type { Versus } from '../../../core/model/versus.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { letterAt, letteredName } from '../../../words/en/comparison/names.js';
import {
  bothSentences,
  checkSentences,
  claimSentences,
  factsText,
  VERSUS,
} from '../../../words/en/comparison/versus.js';
import { spanInColumn, verdictWord } from '../../../words/en/phrases.js';
import { LINE_WORDS } from '../../../words/en/report/headings.js';
import { bandsInWords, OVERVIEW } from '../../../words/en/report/overview.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { type Block, type Column, type Medium, type Page, section, type Table } from '../model.js';

/** How much of each part the one screen has room for. */
export interface VersusRoom {
  /** The most answers in a cell. */
  readonly answers: number;
  /** The most claims to verify, and the lines of each text. */
  readonly claims: number;
  readonly lines: number;
}

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const VERSUS_ROOMS: readonly VersusRoom[] = [
  { answers: 2, claims: 4, lines: 3 },
  { answers: 1, claims: 3, lines: 3 },
  { answers: 1, claims: 2, lines: 2 },
  { answers: 1, claims: 1, lines: 2 },
  { answers: 1, claims: 3, lines: 1 },
  { answers: 1, claims: 1, lines: 1 },
  { answers: 1, claims: 0, lines: 1 },
];

/** Everything about candidates of different rubrics. */
export function versusPage(versus: Versus): Page {
  return (medium) => ({
    title: [VERSUS.subject, VERSUS.title],
    sections: [
      ...section('candidates', VERSUS.candidates, [candidatesTable(versus, medium)]),
      ...section('dimensions', VERSUS.dimensions, [dimensionsTable(versus)]),
      ...section('both', VERSUS.both, bothSentences(versus).map(note)),
      ...section('claims', VERSUS.claims, versus.dimensions.flatMap(claimSentences).map(note)),
      ...section('notes', VERSUS.notes, [VERSUS.unscored, VERSUS.degree].map(note)),
    ],
    disclaimer: disclaimers(versus),
    conclusion: [{ kind: 'paragraph', look: 'strong', text: VERSUS.headline }],
    headings: 'seen',
  });
}

/** The one screen of candidates of different rubrics. */
export function versusScreen(versus: Versus, everything: string, room: VersusRoom): Page {
  const { labels } = VERSUS;
  const fact = (label: string, text: string): Block => ({ kind: 'fact', label, text, most: room.lines });
  return (medium) => ({
    sections: [
      { id: 'subject', heading: VERSUS.title, aside: versus.asOf, blocks: [] },
      { id: 'headline', blocks: [{ kind: 'paragraph', look: 'strong', text: VERSUS.headline }] },
      { id: 'candidates', blocks: [candidatesTable(versus, medium)] },
      { id: 'dimensions', blocks: [dimensionsTable(versus, room.answers)] },
      {
        id: 'notes',
        blocks: [
          ...bothSentences(versus).map((text) => fact(labels.both, text)),
          ...checkSentences(versus)
            .slice(0, room.claims)
            .map((text) => fact(labels.verify, text)),
          fact(labels.unscored, VERSUS.unscored),
          fact(labels.degree, VERSUS.degree),
        ],
      },
      {
        id: 'commands',
        blocks: [
          { kind: 'command', label: COMPARISON.labels.everything, text: everything },
          { kind: 'paragraph', look: 'faint', text: OVERVIEW.disclaimer },
        ],
      },
    ],
    conclusion: [],
    headings: 'seen',
  });
}

function note(text: string): Block {
  return { kind: 'point', mark: 'note', word: LINE_WORDS.note, quiet: 'yes', text, under: [] };
}

function disclaimers({ candidates }: Versus): string {
  return [...new Set(candidates.map(({ report }) => report.rubric.disclaimer))].join(' ');
}

function candidatesTable({ candidates }: Versus, { dash }: Medium): Table {
  const { columns: heads } = COMPARISON;
  return {
    kind: 'table',
    columns: [
      { head: heads.candidate, kind: 'title' },
      { head: VERSUS.rubric, kind: 'text', most: 23 },
      { head: VERSUS.score, kind: 'text' },
      { head: heads.verdict, kind: 'text', most: 19 },
      { head: heads.action, kind: 'text' },
    ],
    rows: candidates.map(({ report: { result, rubric } }, at) => {
      const { verdict, candidate, score } = result;
      const bands = rubric.bands.map(({ id }) => id);
      const { issuer: _, ...alone } = candidate;
      return {
        cells: [
          letteredName(letterAt(at), alone),
          result.rubric.id,
          spanInColumn(wholeSpan(score), dash),
          verdict.id === 'stop' ? verdictWord('stop') : bandsInWords(verdict, bands),
          COMPARISON.actions[verdict.action],
        ],
      };
    }),
    heads: 'shown',
  };
}

/** What is left beside the titles for the texts of all candidates. */
const ROOM = 62;

function dimensionsTable({ candidates, dimensions }: Versus, most?: number): Table {
  const width = Math.max(12, Math.floor(ROOM / candidates.length) - 2);
  return {
    kind: 'table',
    columns: [
      { head: VERSUS.dimension, kind: 'title' },
      ...candidates.map((_, at): Column => ({ head: letterAt(at), kind: 'text', most: width })),
    ],
    rows: dimensions.map(({ title, facts }) => {
      const texts = facts.map((each, at) => {
        const rubric = candidates[at]?.report.rubric;
        return rubric === undefined ? '' : factsText(rubric, each, most);
      });
      return {
        cells: [title, ...texts],
        labelled: [[VERSUS.dimension, title], ...texts.map((text, at) => [letterAt(at), text] as const)],
      };
    }),
    heads: 'shown',
  };
}

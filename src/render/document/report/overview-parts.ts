import type { Report } from '../../../core/model/result.js';

/** The parts of a result that the one screen shows: nothing else is computed for it. */
export const OVERVIEW_PARTS = [
  'verdict.until',
  'outlook',
  'profile',
  'criteria',
  'drivers',
  'next',
  'next.answers',
  'checklist',
  'notes',
] as const;

/** A report with the parts that the one screen shows. */
export type Overviewed = Report<(typeof OVERVIEW_PARTS)[number]>;

/** What a person can type next about the answers, for the end of the screen. */
export interface Commands {
  /** Asks one question again; undefined where the answers are in no file. */
  readonly ask?: (question: string) => string;
  readonly everything?: string;
  readonly share?: string;
}

/** How much of each part the screen has room for. */
export interface Room {
  readonly questions: number;
  readonly checks: number;
  /** The most lines of what speaks for it, and of what speaks against it. */
  readonly reasonLines: number;
  /** The most lines of a question or a check. */
  readonly taskLines: number;
  /** Whether the outcomes of the questions are said. */
  readonly outcomes: 'said' | 'left out';
  /** The ways, what the answers rest on, and how to share. */
  readonly extras: 'shown' | 'left out';
}

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const ROOMS: readonly Room[] = [
  { questions: 3, checks: 3, reasonLines: 2, taskLines: 2, outcomes: 'said', extras: 'shown' },
  { questions: 3, checks: 3, reasonLines: 2, taskLines: 1, outcomes: 'said', extras: 'shown' },
  { questions: 3, checks: 3, reasonLines: 1, taskLines: 1, outcomes: 'said', extras: 'shown' },
  { questions: 1, checks: 3, reasonLines: 1, taskLines: 1, outcomes: 'said', extras: 'shown' },
  { questions: 1, checks: 2, reasonLines: 1, taskLines: 1, outcomes: 'said', extras: 'shown' },
  { questions: 1, checks: 1, reasonLines: 1, taskLines: 1, outcomes: 'left out', extras: 'shown' },
  { questions: 1, checks: 1, reasonLines: 1, taskLines: 1, outcomes: 'left out', extras: 'left out' },
];

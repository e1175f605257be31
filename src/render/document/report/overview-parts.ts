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
  /** Shows the checklist, and says how to tick it off. */
  readonly tick?: string;
  readonly everything?: string;
  readonly share?: string;
}

/** How much of each part the screen has room for. */
export interface Room {
  readonly nameLines: number;
  readonly headlineLines: number;
  /** The most lines of how sure it is. */
  readonly sentenceLines: number;
  /** The most lines of what speaks for it, and of what speaks against it. */
  readonly reasonLines: number;
  readonly questions: number;
  readonly checks: number;
  /** The most lines of a question or a check. */
  readonly taskLines: number;
  /** What the answers to the questions would do. */
  readonly outcomes: 'shown' | 'left out';
  readonly ways: 'shown' | 'left out';
  /** What the answers rest on. */
  readonly basis: 'shown' | 'left out';
  /** How to write a file to share. */
  readonly share: 'shown' | 'left out';
  /** How to tick off the checklist. */
  readonly tick: 'shown' | 'left out';
}

const MOST: Room = {
  nameLines: 3,
  headlineLines: 4,
  sentenceLines: 6,
  reasonLines: 2,
  questions: 3,
  checks: 3,
  taskLines: 2,
  outcomes: 'shown',
  ways: 'shown',
  basis: 'shown',
  share: 'shown',
  tick: 'shown',
};

/** What a smaller screen goes without, one after the other; what is the matter with answers always stays. */
const SAVINGS: readonly Partial<Room>[] = [
  { reasonLines: 1 },
  { taskLines: 1 },
  { share: 'left out' },
  { checks: 2 },
  { questions: 2 },
  { tick: 'left out' },
  { questions: 1 },
  { nameLines: 1 },
  { headlineLines: 2, sentenceLines: 2 },
  { basis: 'left out' },
  { ways: 'left out' },
  { outcomes: 'left out' },
  { checks: 1 },
  { sentenceLines: 1 },
  { headlineLines: 1 },
];

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const ROOMS_BY_SIZE: readonly Room[] = [0, ...SAVINGS.keys()].map((_, saved) =>
  Object.assign({ ...MOST }, ...SAVINGS.slice(0, saved)),
);

/** Room for everything: that of a file. */
export const UNLIMITED: Room = {
  ...MOST,
  reasonLines: Number.POSITIVE_INFINITY,
  questions: Number.POSITIVE_INFINITY,
  taskLines: Number.POSITIVE_INFINITY,
};

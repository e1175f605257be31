import type { AnswerSet } from '../../model/answer.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { once } from '../../model/memoise.js';
import { allQuestions, type Rubric } from '../../model/rubric.js';
import type { Assessment } from '../../scoring/assessment.js';
import { seededChance } from '../stability/weightings.js';
import { type WayEnd, type WayTree, wayTree } from './tree.js';
import { countWays, everyWay, oneWay } from './walk.js';

const MOST_WAYS = 4096;
const DRAWS = 1000;
// Ways that hit a knock-out are left out, and others drawn for them.
const MOST_DRAWS = 4 * DRAWS;
const MOST_TRIES = 100;

/** What the ways of filling in what is open depend on. */
export interface WaysInput {
  readonly rubric: Rubric;
  readonly sha256: string;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly asOf: string;
}

/** How the ways were gone through. */
export interface WaysSeen {
  /** Whether all of them hit a knock-out; then they count all the same. */
  readonly isStopped: boolean;
  readonly method: 'exact' | 'sampled';
  /** The number of open questions that took part. */
  readonly open: number;
}

/** The ways of an assessment, ready to go through more than once, and where draws begin. */
export interface PreparedWays {
  readonly tree: WayTree;
  readonly seed: () => number;
}

/** Prepares the ways. */
export function preparedWays(input: WaysInput): PreparedWays {
  const { rubric, answers, assessment, asOf } = input;
  return { tree: wayTree(rubric, assessment, answers, asOf), seed: once(() => seedOf(input)) };
}

/** Passes the end of each way and its part of all; ways that hit a knock-out are left out, unless all do. */
export function eachWay({ tree, seed }: PreparedWays, add: (end: WayEnd, part: number) => void): WaysSeen {
  const isExact = countWays(tree, MOST_WAYS) <= MOST_WAYS;
  const walk = isExact ? everyWay : drawnWays(seed);
  let isStopped = true;
  walk(tree, (part) => {
    const end = tree.isStopped() ? undefined : tree.end();
    if (end === undefined) return false;
    isStopped = false;
    add(end, part);
    return true;
  });
  if (isStopped) walk(tree, (part) => addEnd(tree, part, add));
  return { isStopped, method: isExact ? 'exact' : 'sampled', open: tree.open() };
}

function addEnd(tree: WayTree, part: number, add: (end: WayEnd, part: number) => void): boolean {
  const end = tree.end();
  if (end !== undefined) add(end, part);
  return end !== undefined;
}

/** Goes through ways, each with its part of all, until it has gone through all, or enough of them count. */
type Walk = (tree: WayTree, reach: (part: number) => boolean) => void;

function drawnWays(seed: PreparedWays['seed']): Walk {
  return (tree, reach) => {
    const chance = seededChance(seed());
    let counted = 0;
    for (let done = 0; done < MOST_DRAWS && counted < DRAWS; done += 1) {
      if (oneWay(tree, chance, reach)) counted += 1;
    }
  };
}

/**
 * Draws one way after the other that hits no knock-out, and returns its end under some weights of the criteria;
 * undefined if there seems to be none.
 */
export function wayDrawer({ tree, seed }: PreparedWays): (weights: readonly number[]) => WayEnd | undefined {
  const chance = seededChance(seed());
  return (weights) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const end = oneWay(tree, chance, () => (tree.isStopped() ? undefined : tree.end(weights)));
      if (end !== undefined) return end;
    }
    return undefined;
  };
}

/** The same for the same rubric and answers, in whatever order and form they came. */
function seedOf({ rubric, sha256, answers: { answers } }: WaysInput): number {
  const given = allQuestions(rubric).flatMap(({ id }) => {
    const answer = answers.get(id);
    if (answer === undefined || answer.kind === 'unknown') return [];
    return [[id, answer.kind, 'value' in answer ? answer.value : null]];
  });
  const text = sha256 + canonicalJson(given);
  // FNV-1a, over UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

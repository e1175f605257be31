import type { WayTree } from './tree.js';

/** Goes through every way, and passes its part of all; those with the same levels so far have equal parts of it. */
export function everyWay({ forks }: WayTree, reach: (part: number) => unknown): void {
  const walk = (at: number, part: number): void => {
    const fork = forks[at];
    if (fork === undefined) reach(part);
    else if (!fork.isAsked()) walk(at + 1, part);
    else {
      for (let level = 0; level < fork.count; level += 1) {
        fork.take(level);
        walk(at + 1, part / fork.count);
        fork.leave();
      }
    }
  };
  walk(0, 1);
}

/** Goes one way, with a level drawn at each fork; returns what the end of it returns. */
export function oneWay<End>({ forks }: WayTree, draw: () => number, reach: (part: number) => End): End {
  for (const fork of forks) if (fork.isAsked()) fork.take(Math.floor(draw() * fork.count));
  const end = reach(1);
  for (let at = forks.length - 1; at >= 0; at -= 1) forks[at]?.leave();
  return end;
}

/** The number of ways; beyond `most` only that they are more. */
export function countWays({ forks }: WayTree, most: number): number {
  const countFrom = (at: number): number => {
    const fork = forks[at];
    if (fork === undefined) return 1;
    if (!fork.isAsked()) return countFrom(at + 1);
    if (!fork.steers) return fork.count * countFrom(at + 1);
    let ways = 0;
    for (let level = 0; level < fork.count && ways <= most; level += 1) {
      fork.take(level);
      ways += countFrom(at + 1);
      fork.leave();
    }
    return ways;
  };
  return countFrom(0);
}

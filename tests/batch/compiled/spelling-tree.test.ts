import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellingTree } from '../../../src/batch/compiled/spelling-tree.js';

/** Ends every spelling and stands nowhere else, so that none is the beginning of another. */
const LAST = 0xff;
/** Fewer bytes than the tree has nodes, so that there is room for them whatever they share. */
const SURELY_ROOM_FOR = 4000;

interface Known {
  readonly tree: SpellingTree<number>;
  readonly spellings: readonly Uint8Array[];
  /** How many of them, in the order they were added, there was surely room for. */
  readonly kept: number;
}

const narrow = fc.uint8Array({ minLength: 1, maxLength: 4, max: 2 });
const wide = fc.uint8Array({ minLength: 1, maxLength: 6, max: LAST - 1 });
const spelling = fc
  .tuple(fc.oneof(narrow, wide), fc.integer({ min: 1, max: 120 }), fc.constantFrom(0, 1, 2))
  .map(([part, times, more]) =>
    Uint8Array.from([...Array.from({ length: times }, () => [...part]).flat(), more, LAST]),
  );
const spellings = fc.uniqueArray(spelling, { minLength: 350, maxLength: 450, selector: String });

function learnt(given: readonly Uint8Array[]): Known {
  const tree = new SpellingTree<number>();
  let bytes = 0;
  let kept = 0;
  for (const [meaning, each] of given.entries()) {
    tree.add(each, meaning);
    bytes += each.length;
    if (bytes <= SURELY_ROOM_FOR) kept += 1;
  }
  return { tree, spellings: given, kept };
}

/** Looks each up among other bytes, and tells those of which something else is found than was added. */
function wrongIn({ tree, spellings: given, kept }: Known): readonly number[] {
  return [...given.keys()].filter((meaning) => {
    const each = given[meaning] ?? new Uint8Array();
    const found = tree.find(Uint8Array.from([7, LAST, 7, ...each, 1, LAST]), 3);
    if (found === undefined) return meaning < kept;
    return found !== meaning || tree.end !== 3 + each.length;
  });
}

describe('a tree of spellings', () => {
  it('finds what there was room for, and nothing else than was added, however much that is', () => {
    fc.assert(
      fc.property(spellings, (given) => {
        expect(wrongIn(learnt(given))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds nothing for what was not added, nor for a spelling that breaks off', () => {
    fc.assert(
      fc.property(spellings, fc.array(spelling), (given, others) => {
        const { tree } = learnt(given);
        const added = new Set(given.map(String));
        const strange = others.filter((each) => !added.has(String(each)));
        const brokenOff = given.map((each) => each.subarray(0, -1));
        const found = [...strange, ...brokenOff].filter((each) => tree.find(each, 0) !== undefined);
        expect(found).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds no wrong meaning where there are more meanings than it holds', () => {
    const pairs = Array.from({ length: 0x10000 }, (_, at) => Uint8Array.from([at >> 8, at & 0xff]));
    const tree = new SpellingTree<number>();
    for (const [meaning, pair] of pairs.entries()) tree.add(pair, meaning);
    const found = pairs.map((pair) => tree.find(Uint8Array.from([...pair, 0, 0]), 0));
    expect(found.filter((meaning, at) => meaning !== undefined && meaning !== at)).toEqual([]);
    expect(found.slice(0, 0x4000)).not.toContain(undefined);
    expect(found).toContain(undefined);
  });
});

import { expect, it } from 'vitest';
import { searchedText, soughtName } from '../../../src/core/postings/find-names.js';
import { otherCounter, otherCredentials } from '../../../src/core/postings/other-credentials.js';

const SOUGHT = named('Data Badge');

function named(...texts: readonly string[]) {
  return texts.flatMap((text) => soughtName(text) ?? []);
}

function counts(lists: readonly (readonly string[])[], texts: readonly string[]) {
  const counter = otherCounter(
    otherCredentials(
      lists.map((list) => named(...list)),
      SOUGHT,
    ),
  );
  for (const text of texts) counter.add(searchedText(text));
  return counter.result();
}

it('counts each credential once a text by any of its names, the most named first', () => {
  const texts = ['Cloud One, cloud one and CP-1', 'Chart Maker', 'chart makers', 'Chart Maker or CP-1'];
  expect(counts([['Cloud One', 'CP-1'], ['Chart Maker'], ['Nothing']], texts)).toEqual([
    { name: 'Cloud One', aliases: ['CP-1'], hits: 2 },
    { name: 'Chart Maker', aliases: [], hits: 2 },
    { name: 'Nothing', aliases: [], hits: 0 },
  ]);
});

it('does not count a longer name for a shorter one that it contains', () => {
  const texts = ['Chart Maker Pro', 'Chart Maker and Chart Maker Pro', 'Chart'];
  expect(counts([['Chart Maker'], ['Chart Maker Pro'], ['Chart']], texts)).toEqual([
    { name: 'Chart Maker Pro', aliases: [], hits: 2 },
    { name: 'Chart Maker', aliases: [], hits: 1 },
    { name: 'Chart', aliases: [], hits: 1 },
  ]);
});

it('does not count the credential that is looked for, whichever name it has, nor its name for another', () => {
  expect(counts([['DB', 'data badge'], []], ['Data Badge'])).toEqual([]);
  expect(counts([['Badge']], ['Data Badge', 'a Badge'])).toEqual([{ name: 'Badge', aliases: [], hits: 1 }]);
});

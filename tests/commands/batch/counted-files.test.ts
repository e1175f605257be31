import { expect, it } from 'vitest';
import { countedFiles } from '../../../src/commands/batch/counted-files.js';
import { success } from '../../../src/core/model/problem.js';
import { worldWith } from '../../support/fake-ports.js';

const MIB = 1024 * 1024;

/** What is said of files of these sizes after each piece. */
async function totals(sizes: readonly number[], pieces: readonly number[]): Promise<readonly unknown[]> {
  const { files } = worldWith().ports;
  const of = async function* () {
    for (const length of pieces) yield new Uint8Array(length);
  };
  let at = -1;
  const counted = countedFiles(
    {
      ...files,
      readBytes: async () => {
        at += 1;
        return success({ pieces: of(), trouble: () => undefined, size: sizes[at] ?? 0 });
      },
    },
    sizes.length,
  );
  const seen: unknown[] = [];
  for (const _ of sizes) {
    const stream = await counted.files.readBytes('a');
    if (!stream.ok) throw new Error('not opened');
    for await (const __ of stream.value.pieces) seen.push(counted.soFar().total);
  }
  return seen;
}

it('tells the total of a large file while some of it is unread, and of none that is small or read', async () => {
  expect(await totals([8 * MIB], [4 * MIB, 4 * MIB])).toEqual([8 * MIB, undefined]);
  expect(await totals([MIB], [MIB / 2, MIB / 2])).toEqual([undefined, undefined]);
});

it('tells the total of several files once the last one is open', async () => {
  expect(await totals([8 * MIB, 8 * MIB], [4 * MIB, 4 * MIB])).toEqual([
    undefined,
    undefined,
    16 * MIB,
    undefined,
  ]);
});

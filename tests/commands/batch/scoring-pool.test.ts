import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../src/batch/record.js';
import type { Gates } from '../../../src/cli/gates.js';
import { type Scoring, scoringWith } from '../../../src/commands/batch/scoring-pool.js';
import { type ThreadSettings, threadWork } from '../../../src/commands/batch/thread-work.js';
import type { Threads } from '../../../src/ports/threads.js';
import { SETTINGS } from '../../batch/reading.js';

const { words, ...SENT } = SETTINGS;
const GATES: Gates = { failOn: [], failOnAction: [], completeness: 'optional' };

function piece(record: number): readonly RawRecord[] {
  const bytes = new TextEncoder().encode(`{"candidate":{"name":"No ${record}"},"answers":{"task":"quiz"}}`);
  return [{ record, body: { kind: 'json', bytes, firstLine: record } }];
}

/** Scoring on a clock by which every piece takes so long, and all that threads are told. */
function scoringAt(
  milliseconds: number,
  count: number,
  gates?: Gates,
): { scoring: Scoring; told: unknown[] } {
  const told: unknown[] = [];
  const threads: Threads = {
    start: async (started, settings) => {
      told.push(['start', started, structuredClone(settings)]);
      const work = threadWork(settings as ThreadSettings);
      const ask = async (job: unknown): Promise<never> => {
        told.push(['ask', job]);
        return (await work(job as never)) as never;
      };
      return { ask, close: async () => void told.push(['close']) };
    },
  };
  let now = 0;
  const elapsed = (): number => {
    now += milliseconds;
    return now;
  };
  const clock = { today: () => '2026-11-22', elapsed };
  return { scoring: scoringWith({ threads, clock, language: 'en' }, count, SETTINGS, gates), told };
}

async function names({ score }: Scoring, record: number): Promise<readonly (string | undefined)[]> {
  const portion = await score(piece(record));
  return portion.kind === 'rows' ? portion.rows.map(({ candidate }) => candidate?.name) : ['as text'];
}

describe('scoring by one', () => {
  it('takes piece after piece by itself, however long it takes', async () => {
    const { scoring, told } = scoringAt(10_000, 1, GATES);
    expect([await names(scoring, 1), await names(scoring, 2)]).toEqual([['No 1'], ['No 2']]);
    expect(scoring.most()).toBe(1);
    await scoring.close();
    expect(told).toEqual([]);
  });
});

describe('scoring by several', () => {
  it('starts no threads before a quarter of a second of scoring, and has nothing to end then', async () => {
    const { scoring, told } = scoringAt(83, 4);
    for (const record of [1, 2, 3]) expect(await names(scoring, record)).toEqual([`No ${record}`]);
    expect(scoring.most()).toBe(1);
    await scoring.close();
    expect(told).toEqual([]);
  });

  it('starts the others at a quarter of a second, with what can be copied to them, once', async () => {
    const { scoring, told } = scoringAt(125, 3);
    for (const record of [1, 2]) expect(await names(scoring, record)).toEqual([`No ${record}`]);
    expect(told).toEqual([['start', 2, { language: 'en', scorer: SENT }]]);
    expect(await names(scoring, 3)).toEqual(['No 3']);
    expect(await names(scoring, 4)).toEqual(['No 4']);
    expect(told).toEqual([
      ['start', 2, { language: 'en', scorer: SENT }],
      ['ask', piece(3)],
      ['ask', piece(4)],
    ]);
  });

  it('gets text and totals from threads where nobody needs to look at their rows', async () => {
    const { scoring, told } = scoringAt(250, 3, GATES);
    expect(await names(scoring, 1)).toEqual(['No 1']);
    expect(told).toEqual([['start', 2, { language: 'en', scorer: SENT, gates: GATES }]]);
    expect(await names(scoring, 2)).toEqual(['as text']);
  });

  it('takes by itself what the others have no room for', async () => {
    const { scoring, told } = scoringAt(250, 3);
    expect(scoring.most()).toBe(1);
    await scoring.score(piece(1));
    expect(scoring.most()).toBe(12);
    const asked = () => told.filter((each) => Array.isArray(each) && each[0] === 'ask').length;
    const all = Array.from({ length: 8 }, (_, at) => names(scoring, at + 2));
    expect(asked()).toBe(6);
    expect((await Promise.all(all)).flat()).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((at) => `No ${at}`));
    await names(scoring, 10);
    expect(asked()).toBe(7);
  });

  it('ends the threads that it started', async () => {
    const { scoring, told } = scoringAt(250, 2);
    await scoring.score(piece(1));
    await scoring.close();
    expect(told.at(-1)).toEqual(['close']);
  });
});

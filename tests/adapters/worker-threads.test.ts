import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThreads } from '../../src/adapters/worker-threads.js';
import { compileAdapters } from './compiled.js';

let folder: string;
let program: URL;

/** Adds what it was told at the start; `die` ends the thread, `throw` is a bug in it. */
const PROGRAM = `
import { serveJobs } from './adapters/worker-threads.js';
serveJobs(({ add }) => async (job) => {
  if (job === 'die') process.exit(3);
  if (job === 'throw') throw new Error('this job cannot be done');
  if (job > 100) await new Promise((resolve) => setTimeout(resolve, 20));
  return job + add;
});
`;

beforeAll(() => {
  folder = compileAdapters();
  writeFileSync(join(folder, 'program.js'), PROGRAM);
  program = pathToFileURL(join(folder, 'program.js'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('threads', () => {
  it('answer each job with its own answer, also where a later one is done first', async () => {
    const crew = startThreads<number, number>(program, 2, { add: 1000 });
    const jobs = [500, 1, 2, 600, 3];
    expect(await Promise.all(jobs.map((job) => crew.ask(job)))).toEqual([1500, 1001, 1002, 1600, 1003]);
    await crew.close();
  });

  it('that end by themselves leave nobody waiting', async () => {
    const crew = startThreads<number | string, number>(program, 2, { add: 1 });
    const waiting = [200, 'die', 201, 1, 2].map((job) => crew.ask(job));
    const ended = await Promise.allSettled(waiting);
    expect(ended.map(({ status }) => status)).toContain('rejected');
    await expect(crew.ask(1)).rejects.toThrow('a thread ended by itself, with code 3');
    await crew.close();
  });

  it('hand on the error of a job', async () => {
    const crew = startThreads<string, number>(program, 1, { add: 1 });
    await expect(crew.ask('throw')).rejects.toThrow('this job cannot be done');
    await crew.close();
  });

  it('can be ended in the middle of a job', async () => {
    const crew = startThreads<number, number>(program, 1, { add: 1 });
    const asked = crew.ask(200);
    const refused = expect(asked).rejects.toThrow('the threads were ended');
    await crew.close();
    await refused;
  });

  it('cannot be started on a program that is not there', async () => {
    const crew = startThreads<number, number>(new URL('nothing.js', program), 1, {});
    await expect(crew.ask(1)).rejects.toThrow(/Cannot find module/);
    await crew.close();
  });
});

import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WorkerPool } from '../ports/threads.js';

// By default each thread lets its garbage grow to three times that before collecting.
const YOUNG_MB = 16;

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Member<Answer> {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting<Answer>>;
}

/** Starts threads that run one program, which calls `serveJobs`. */
export function startThreads<Job, Answer>(
  program: URL,
  count: number,
  settings: unknown,
): WorkerPool<Job, Answer> {
  let trouble: Error | undefined;
  let asked = 0;
  const fail = (error: Error): void => {
    trouble ??= error;
    for (const { waiting } of members) {
      for (const { reject } of waiting.values()) reject(trouble);
      waiting.clear();
    }
  };
  const members = Array.from({ length: count }, () => startMember<Answer>(program, settings, fail));
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        const [member] = [...members].sort((a, b) => a.waiting.size - b.waiting.size);
        if (member === undefined || trouble !== undefined) {
          reject(trouble ?? new Error('there is no thread'));
          return;
        }
        asked += 1;
        member.waiting.set(asked, { resolve, reject });
        member.worker.postMessage({ id: asked, job });
      }),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.removeAllListeners('exit').terminate()));
      fail(new Error('the threads were ended'));
    },
  };
}

function startMember<Answer>(program: URL, settings: unknown, fail: (error: Error) => void): Member<Answer> {
  const worker = new Worker(program, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting: Member<Answer>['waiting'] = new Map();
  worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: Answer }) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('messageerror', fail);
  // A thread that was terminated has no listener any more, so this event means a lost thread.
  worker.on('exit', (code) => fail(new Error(`a thread ended by itself, with code ${code}`)));
  return { worker, waiting };
}

type Work<Job, Answer> = (job: Job) => Promise<Answer>;

/** In a thread: does one job after the other; a job that throws ends the thread, and the caller gets its error. */
export function serveJobs<Settings, Job, Answer>(
  workWith: (settings: Settings) => Work<Job, Answer> | Promise<Work<Job, Answer>>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this program runs in a thread only');
  const ready = workWith(workerData);
  port.on('message', async ({ id, job }: { readonly id: number; readonly job: Job }) => {
    const work = await ready;
    port.postMessage({ id, answer: await work(job) });
  });
}

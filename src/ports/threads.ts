/** Threads that do the same work side by side; what they are asked and what they answer is copied between them. */
export interface WorkerPool<Job, Answer> {
  /** Gives a job to the thread that has least to do; rejects where a thread came to an end by itself. */
  ask(job: Job): Promise<Answer>;
  /** Ends all of them. */
  close(): Promise<void>;
}

/** Starts threads, for work that one core takes too long for. */
export interface Threads {
  /** The settings are copied to each thread before its first job. */
  start<Job, Answer>(count: number, settings: unknown): Promise<WorkerPool<Job, Answer>>;
}

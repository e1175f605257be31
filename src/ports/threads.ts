/** Threads that run the same program in parallel; jobs and answers are copied between them. */
export interface WorkerPool<Job, Answer> {
  /** Gives a job to the least busy thread; rejects if a thread ended by itself. */
  ask(job: Job): Promise<Answer>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Starts threads, for work that would take too long on one core. */
export interface Threads {
  /** The settings are copied to each thread before its first job. */
  start<Job, Answer>(count: number, settings: unknown): Promise<WorkerPool<Job, Answer>>;
}

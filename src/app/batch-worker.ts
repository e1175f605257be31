import { serveJobs } from '../adapters/worker-threads.js';
import { threadWork } from '../commands/batch/thread-work.js';

// What a thread of `credcheck batch --workers` runs.
serveJobs(threadWork);

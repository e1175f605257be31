import { serveJobs } from '../adapters/worker-threads.js';
import type { ThreadSettings } from '../commands/batch/thread-work.js';
import { speakIn } from './speak-in.js';

// What a thread of `credcheck batch --workers` runs: it speaks as the one that started it.
serveJobs(async (settings: ThreadSettings) => {
  await speakIn(settings.language);
  return (await import('../commands/batch/thread-work.js')).threadWork(settings);
});

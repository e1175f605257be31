import { serveJobs } from './adapters/worker-threads.js';
import { packedScorer } from './batch/packed-scorer.js';
import type { ScorerSettings } from './batch/scorer.js';
import { problemLine } from './render/problem-text.js';

// What a thread of `credcheck batch --workers` runs. A function cannot be copied to it, so it brings its own.
serveJobs((settings: Omit<ScorerSettings, 'sentence'>) =>
  packedScorer({ ...settings, sentence: problemLine }),
);

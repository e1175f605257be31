import { serveJobs } from './adapters/worker-threads.js';
import { type PackedRecords, unpackRecords } from './batch/packed-records.js';
import { packRows } from './batch/packed-rows.js';
import type { ScorerSettings } from './batch/scorer.js';
import { scorerFor } from './batch/scorer-for.js';
import { problemLine } from './render/problem-text.js';

// What a thread of `credcheck batch --workers` runs. A function cannot be copied to it, so it brings its own.
serveJobs((settings: Omit<ScorerSettings, 'sentence'>) => {
  const score = scorerFor({ ...settings, sentence: problemLine });
  return async (packed: PackedRecords) => packRows(await score(unpackRecords(packed)));
});

import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import type { EvaluateContext } from './context.js';
import { lookAt, type Snapshot } from './save-answers.js';

/**
 * The file of --save before any question: if the answers came from it, as it was when they were read; if they came
 * from a draft, whether it is still what that draft began with.
 */
export async function snapshotFor(
  { ports }: EvaluateContext,
  { file }: Gathered,
  path: string,
): Promise<Snapshot> {
  const isSame = file !== undefined && ports.files.resolve(file.name) === ports.files.resolve(path);
  const looked = isSame ? { path, before: file } : await lookAt(ports, path);
  const isDraft = file !== undefined && ports.drafts.find(file.name) !== undefined;
  // Most runs have no draft and need not load the code that saves one.
  const begun = isDraft && !isSame ? (await import('./draft.js')).baseIn(file.text) : undefined;
  return begunWith(ports, looked, begun);
}

/** The file of --save, for answers that began with the file of this digest. */
export function begunWith(ports: Ports, looked: Snapshot, begun: string | undefined): Snapshot {
  const now = looked.before && ports.digest(looked.before.text);
  const base = begun ?? now;
  const isOutdated = begun !== undefined && now !== undefined && begun !== now;
  return { ...looked, ...(base !== undefined && { base }), isOutdated };
}

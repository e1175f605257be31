import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import type { EvaluateContext } from './context.js';
import { lookAt, type Snapshot } from './save-answers.js';

/**
 * What --save leads to before anything is asked: where the answers come from there, as it was when they were read, and
 * where they come from a draft, whether it is still what that was begun with.
 */
export async function snapshotFor(
  { ports }: EvaluateContext,
  { file }: Gathered,
  path: string,
): Promise<Snapshot> {
  const isSame = file !== undefined && ports.files.resolve(file.name) === ports.files.resolve(path);
  const looked = isSame ? { path, before: file } : await lookAt(ports, path);
  const isDraft = file !== undefined && ports.drafts.owns(file.name);
  // Most runs have no draft, and then need not load what keeps one.
  const begun = isDraft && !isSame ? (await import('./draft.js')).baseIn(file.text) : undefined;
  return begunWith(ports, looked, begun);
}

/** What --save leads to, for answers that were begun with the file of this digest. */
export function begunWith(ports: Ports, looked: Snapshot, begun: string | undefined): Snapshot {
  const now = looked.before && ports.digest(looked.before.text);
  const base = begun ?? now;
  const isOutdated = begun !== undefined && now !== undefined && begun !== now;
  return { ...looked, ...(base !== undefined && { base }), isOutdated };
}

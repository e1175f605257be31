import type { Gathered } from '../../loading/gather.js';
import type { EvaluateContext } from './context.js';
import { lookAt, type Snapshot } from './save-answers.js';

/** What --save leads to before anything is asked: where the answers come from there, as it was when they were read. */
export async function snapshotFor(
  { ports, flags }: EvaluateContext,
  { file }: Gathered,
): Promise<Snapshot | undefined> {
  if (flags.save === undefined) return undefined;
  const isSame = file !== undefined && ports.files.resolve(file.name) === ports.files.resolve(flags.save);
  return isSame ? { path: flags.save, before: file } : lookAt(ports, flags.save);
}

import type { Gathered } from '../../loading/gather.js';
import type { RawAnswers } from '../../loading/load-answers.js';
import { lookAt, type Snapshot } from '../../loading/save-answers.js';
import type { Ports } from '../../ports/ports.js';
import type { EvaluateContext } from './context.js';
import { baseIn } from './draft.js';

/**
 * A file to save to before any question: as it was when the answers were read, if they came from it; else whether it
 * is still the file that their draft began with, which had the digest `base`.
 */
export async function snapshotFor(
  { ports }: Pick<EvaluateContext, 'ports'>,
  { file }: Gathered,
  path: string,
  base: string | undefined,
): Promise<Snapshot> {
  if (file !== undefined && ports.files.resolve(file.name) === ports.files.resolve(path)) {
    return { path, before: file, known: 'as-it-is' };
  }
  const origin = file === undefined || isDraft(ports, file) ? undefined : file;
  const looked = { ...(await lookAt(ports, path)), origin };
  const now = looked.before && ports.digest(looked.before.text);
  if (base === undefined || now === undefined) return { ...looked, known: 'not' };
  return { ...looked, known: base === now ? 'as-it-is' : 'earlier' };
}

/** The digest of the file that a draft began with, if the answers are loaded from one. */
export function baseOfDraft(
  { ports }: Pick<EvaluateContext, 'ports'>,
  { file }: Gathered,
): string | undefined {
  return file !== undefined && isDraft(ports, file) ? baseIn(file.text) : undefined;
}

/** The digest of the answers file that is loaded, unless that is a draft. */
export function digestOfFile(
  { ports }: Pick<EvaluateContext, 'ports'>,
  { file }: Gathered,
): string | undefined {
  return file === undefined || isDraft(ports, file) ? undefined : ports.digest(file.text);
}

function isDraft({ drafts }: Pick<Ports, 'drafts'>, { name }: RawAnswers): boolean {
  return drafts.find(name) !== undefined;
}

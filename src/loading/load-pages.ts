import { type Problem, problem } from '../core/model/problem.js';
import type { SavedPage } from '../core/reading/page.js';
import { PAGE_CAP, readPage } from '../formats/page/read-page.js';
import type { Ports } from '../ports/ports.js';
import { wholeBytes } from './whole-bytes.js';

/** Pages that could be read, and what is wrong with the others. */
export interface LoadedPages {
  readonly pages: readonly SavedPage[];
  readonly problems: readonly Problem[];
}

/** Reads saved pages; what is wrong with one does not stop the others. */
export async function loadPages(
  ports: Pick<Ports, 'files' | 'digest'>,
  paths: readonly string[],
): Promise<LoadedPages> {
  const pages: SavedPage[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const tooLarge = problem('input/too-large', { name: path, limit: PAGE_CAP }, { file: path });
    const bytes = await wholeBytes(await ports.files.readBytes(path), PAGE_CAP, tooLarge);
    const page = bytes.ok ? readPage(bytes.value, path) : bytes;
    if (page.ok && bytes.ok) pages.push({ ...page.value, ...about(ports, path, bytes.value) });
    else if (!page.ok) problems.push(...page.problems);
  }
  return { pages, problems };
}

function about({ digest }: Pick<Ports, 'digest'>, file: string, bytes: Uint8Array) {
  try {
    // The hash of the file is that of its text only if nothing was changed in decoding.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, bytes: bytes.length, sha256: digest(text) };
  } catch {
    return { file, bytes: bytes.length };
  }
}

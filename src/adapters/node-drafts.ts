import { promises } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Outcome } from '../core/problem.js';
import { failure, problem, success } from '../core/problem.js';
import type { Drafts } from '../ports/drafts.js';
import { claimFile } from './claim-file.js';
import { removeFile } from './node-files.js';
import { reasonFor } from './system-error.js';

const ownerOnly = 0o600;
const mostDrafts = 1000;

/** Drafts as files that only their owner can read, in a folder of our own under the state folder. */
export function nodeDrafts(stateHome: string): Drafts {
  const folder = join(stateHome, 'credcheck');
  return {
    open: (candidateId) => openDraft(folder, candidateId),
    owns: (path) => dirname(resolve(path)) === resolve(folder),
    // Most runs keep no draft: what saving takes is loaded with the first one.
    write: async (path, text) => {
      const { saveFile } = await import('./save-file.js');
      return saveFile(path, text, 'always', ownerOnly);
    },
    discard: removeFile,
  };
}

async function openDraft(folder: string, candidateId: string): Promise<Outcome<string>> {
  const stem = /^[a-z0-9][a-z0-9-]{0,63}$/.test(candidateId) ? candidateId : 'draft';
  try {
    await promises.mkdir(folder, { recursive: true, mode: 0o700 });
    for (let number = 1; number <= mostDrafts; number += 1) {
      const path = join(folder, number === 1 ? `${stem}.yaml` : `${stem}-${number}.yaml`);
      if (await claimFile(path)) return success(path);
    }
    return unwritable(folder, `${mostDrafts} drafts of ${stem} lie there already`);
  } catch (error) {
    return unwritable(folder, reasonFor(error));
  }
}

function unwritable(name: string, reason: string): Outcome<never> {
  return failure(problem('output/unwritable', { name, reason }));
}

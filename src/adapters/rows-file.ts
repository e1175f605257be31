import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import { codeOf } from './system-error.js';

const OF_A_RUN = /^\.credcheck-[0-9a-f]{16}(?:\.([0-9a-f]{8})-(\d{1,10}))?\.(?:(rows(?:\.old)?)|pages)$/;
/** Age in milliseconds after which rows of a process on another machine count as left over. */
const A_DAY = 86_400_000;

const ours = new Set<string>();

/** A temporary name for rows that includes their process: a run may take hours, and its file is not left over. */
export function nameForRows(): string {
  return nameForRun('rows');
}

/** The same for the folder of pages that are not in their place yet. */
export function nameForPages(): string {
  return nameForRun('pages');
}

function nameForRun(ending: 'rows' | 'pages'): string {
  const name = `.credcheck-${randomBytes(8).toString('hex')}.${thisMachine()}-${process.pid}.${ending}`;
  ours.add(name);
  return name;
}

/** Whether a name is that of temporary rows. */
export function isRowsName(name: string): boolean {
  return OF_A_RUN.exec(name)?.[3] !== undefined;
}

/** Whether a name is that of a folder of temporary pages. */
export function isPagesName(name: string): boolean {
  return name.endsWith('.pages') && OF_A_RUN.test(name);
}

/** Whether the run that wrote these rows or pages has ended, as far as can be known; `age` in milliseconds. */
export function areLeft(name: string, age: number): boolean {
  const [, machine, pid] = OF_A_RUN.exec(name) ?? [];
  if (ours.has(name.replace(/\.old$/, ''))) return false;
  // An earlier process may have had this process's id.
  if (machine === thisMachine()) return Number(pid) === process.pid || !isAlive(Number(pid));
  return age > A_DAY;
}

function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process cannot be signalled, but exists.
    return codeOf(error) !== 'ESRCH';
  }
}

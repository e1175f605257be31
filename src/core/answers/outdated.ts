import type { SetAside } from '../model/answer.js';
import { isMap } from '../model/describe.js';
import { FINGERPRINT_DIGITS, type Fingerprints } from '../model/loaded-rubric.js';

/** The plain value of an answers file, and its answers to questions that have changed since. */
export interface Outdated {
  readonly raw: unknown;
  readonly setAside: ReadonlyMap<string, SetAside>;
}

/**
 * Removes what was saved for another state of the rubric and no longer fits: answers whose question had another
 * fingerprint when they were given, and checks that no longer exist. Files without fingerprints stay as they are.
 * `checks` are the ids of the rubric's checklist.
 */
export function withoutOutdated(raw: unknown, current: Fingerprints, checks: readonly string[]): Outdated {
  if (!isMap(raw) || !isMap(raw.rubric) || !isMap(raw.rubric.fingerprints) || !isMap(raw.answers)) {
    return { raw, setAside: new Map() };
  }
  const before = raw.rubric.fingerprints;
  const setAside = new Map<string, SetAside>();
  for (const [id, answer] of Object.entries(raw.answers)) {
    const fingerprint = Object.hasOwn(before, id) ? before[id] : undefined;
    if (typeof fingerprint === 'string' && !isCurrent(id, fingerprint, current)) {
      setAside.set(id, { raw: answer, fingerprint });
    }
  }
  const kept = {
    answers: without(raw.answers, (id) => setAside.has(id)),
    ...(isMap(raw.checks) && { checks: without(raw.checks, (id) => !checks.includes(id)) }),
  };
  return { raw: { ...raw, ...kept }, setAside };
}

/** A file may have the hash without words behind that with them: then other words leave the answer good. */
function isCurrent(id: string, saved: string, { fingerprints, withoutWords }: Fingerprints): boolean {
  const wordless = saved.slice(FINGERPRINT_DIGITS);
  const [now, then] = wordless === '' ? [fingerprints, saved] : [withoutWords, wordless];
  return Object.hasOwn(now, id) && now[id] === then;
}

function without(
  map: Readonly<Record<string, unknown>>,
  isOut: (key: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !isOut(key)));
}

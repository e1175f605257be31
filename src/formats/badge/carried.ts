import type { Carrier } from '../../core/badge/badge.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';

/** The largest badge file, in bytes. */
export const BADGE_CAP = 8 * 1024 * 1024;

/** The largest credential in it, in bytes. */
export const CREDENTIAL_CAP = 1024 * 1024;

/** The text of a credential as it was packed in a file. */
export interface PackedCredential {
  readonly carrier: Exclude<Carrier, 'jwt'>;
  readonly text: string;
}

/** The one credential in a picture. */
export function theOnly(
  texts: readonly string[],
  carrier: 'png' | 'svg',
  name: string,
): Outcome<PackedCredential> {
  const [text] = texts;
  if (text === undefined) return failure(problem('badge/none', { name, carrier }));
  if (texts.length > 1) return failure(problem('badge/several', { name, found: texts.length }));
  return success({ carrier, text });
}

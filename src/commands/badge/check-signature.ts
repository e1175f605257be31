import { type Badge, textsOf } from '../../core/badge/badge.js';
import { type KeyOrigin, type SignatureState, signatureIn } from '../../core/badge/signature.js';
import { isMap } from '../../core/model/describe.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { ReadBadge, SignedBadge } from '../../formats/badge/read-badge-file.js';
import type { Ports } from '../../ports/ports.js';
import type { PublicKey, Signatures } from '../../ports/signatures.js';

/** The largest file with keys, in bytes. */
const KEYS_CAP = 256 * 1024;

type SignaturePorts = Pick<Ports, 'files' | 'signatures'>;

/** Reads the keys in a file; none where none is named. */
export async function keysInFile(
  path: string | undefined,
  { files, signatures }: SignaturePorts,
): Promise<Outcome<readonly PublicKey[]>> {
  if (path === undefined) return success([]);
  const text = await files.readText(path, KEYS_CAP);
  if (!text.ok) return text;
  const keys = (await signatures()).readKeys(text.value);
  return keys.length === 0 ? failure(problem('badge/key', { name: path })) : success(keys);
}

/** Checks the signature of a badge with the keys that were given, or else with the one that comes with it. */
export async function checkSignature(
  { badge, token }: ReadBadge,
  given: readonly PublicKey[],
  { signatures }: SignaturePorts,
): Promise<SignatureState> {
  const before = signatureIn(token?.header);
  if (token === undefined || before.kind !== 'no-key') return before;
  const tools = await signatures();
  const by: KeyOrigin = given.length > 0 ? 'given' : 'in-the-badge';
  const keys = by === 'given' ? given : ownKeys(badge, token, tools);
  if (keys.length === 0) return before;
  const { algorithm, named } = before;
  const kind = await tools.check(
    token.compact,
    { algorithm, ...(named !== undefined && { id: named }) },
    keys,
  );
  return kind === 'matches' || kind === 'differs' ? { kind, by, algorithm } : { kind, algorithm };
}

/** The key that the header holds or names, or that the issuer is named by. */
function ownKeys(badge: Badge, { header }: SignedBadge, { keyIn }: Signatures): readonly PublicKey[] {
  if (isMap(header.jwk)) return [{ kind: 'jwk', jwk: header.jwk }];
  const named = [header.kid, ...textsOf(badge, 'issuer', 'issuer-address')];
  return named.flatMap((each) => (typeof each === 'string' ? (keyIn(each) ?? []) : [])).slice(0, 1);
}

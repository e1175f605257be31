import {
  type Disclosed,
  type Disclosure,
  type DisclosureState,
  disclose,
} from '../../core/badge/disclose.js';
import { type Outcome, success } from '../../core/model/problem.js';
import type { Digest } from '../../ports/digest.js';
import { parseJson } from '../document/json.js';
import { decodeBase64Url, type Token } from './token.js';

/** The payload of a token with what is disclosed beside it; no state where it has nothing of the kind. */
export function withDisclosures(
  payload: unknown,
  { disclosures, hasKeyBinding }: Token,
  digest: Digest,
): Outcome<{ readonly value: unknown; readonly state?: DisclosureState }> {
  const disclosed = disclose(
    payload,
    disclosures.map((written) => read(written, digest)),
  );
  if (!disclosed.ok) return disclosed;
  const { value, state } = disclosed.value;
  return success({
    value,
    ...((isThere(disclosed.value) || hasKeyBinding) && { state: { ...state, hasKeyBinding } }),
  });
}

function isThere({ state: { fitting, unfitting, hidden, otherDigest } }: Disclosed): boolean {
  return fitting + unfitting + hidden > 0 || otherDigest !== undefined;
}

function read(written: string, digest: Digest): Disclosure {
  const text = decodeBase64Url(written);
  const content = text === undefined ? undefined : parseJson(text);
  return {
    digest: asBase64Url(digest(written)),
    content: content?.ok ? content.value.value : undefined,
  };
}

function asBase64Url(hex: string): string {
  const bytes = hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

import type { Checked, NotChecked } from './badge-result.js';
import type { DisclosureState } from './disclose.js';

/** Says how what a token discloses fits the digests in it, and how much it keeps back. */
export function checkDisclosures({
  fitting,
  unfitting,
  hidden,
  otherDigest,
}: DisclosureState): readonly Checked[] {
  const about = (count: number): Pick<Checked, 'about'> => ({ about: String(count) });
  if (otherDigest !== undefined) return [];
  return [
    ...(fitting > 0 ? [{ id: 'disclosures-fit', tone: 'plain', ...about(fitting) } as const] : []),
    ...(unfitting > 0 ? [{ id: 'disclosures-differ', tone: 'bad', ...about(unfitting) } as const] : []),
    ...(hidden > 0 ? [{ id: 'claims-hidden', tone: 'plain', ...about(hidden) } as const] : []),
  ];
}

/** What of its disclosures is not checked. */
export function uncheckedDisclosures({ otherDigest, hasKeyBinding }: DisclosureState): readonly NotChecked[] {
  return [
    ...(otherDigest === undefined ? [] : [{ id: 'disclosures', about: otherDigest } as const]),
    ...(hasKeyBinding ? [{ id: 'key-binding' } as const] : []),
  ];
}

/** Writes a plain value as JSON in the canonical form of RFC 8785, so that equal values have equal hashes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{${canonicalMembers(value).join(',')}}`;
  }
  return canonicalScalar(value);
}

/** Whether two plain values are equal, whatever the order of their keys; a missing value equals null. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function canonicalMembers(object: object): readonly string[] {
  return Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}

function canonicalScalar(value: unknown): string {
  const finite = typeof value === 'number' && Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || finite) {
    return JSON.stringify(value);
  }
  throw new TypeError(`JSON has no form for ${String(value)}`);
}

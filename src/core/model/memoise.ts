/** Computes the value for each key once, on first use. */
export function memoise<Key, T>(work: (key: Key) => T): (key: Key) => T {
  const done = new Map<Key, T>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const made = work(key);
    done.set(key, made);
    return made;
  };
}

/** Computes one value once, on first use. */
export function once<T>(make: () => T): () => T {
  let known: { readonly made: T } | undefined;
  return () => {
    known ??= { made: make() };
    return known.made;
  };
}

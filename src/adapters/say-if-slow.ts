/** Milliseconds after which people start to wonder. */
const SLOW = 2000;

/** Calls `say` unless the operation ends soon; call the returned function when it does. */
export function sayIfSlow(say: (() => void) | undefined, after = SLOW): () => void {
  const timer = say && setTimeout(say, after);
  return () => clearTimeout(timer);
}

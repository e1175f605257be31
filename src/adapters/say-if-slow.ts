/** Milliseconds after which a person wonders. */
const SLOW = 2000;

/** Has something said unless what is waited for comes soon; call what is returned when it does. */
export function sayIfSlow(say: (() => void) | undefined, after = SLOW): () => void {
  const timer = say && setTimeout(say, after);
  return () => clearTimeout(timer);
}

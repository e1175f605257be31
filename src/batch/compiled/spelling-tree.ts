/** A node has a step to another one for every byte. */
const STEPS = 256;
/** So many take 2 MiB at most, of which only those in use are ever touched. */
const MOST_NODES = 4096;
/** A step beyond the nodes leads to a meaning. */
const MEANINGS = 0x8000;
const MOST_MEANINGS = 0x10000 - MEANINGS;

/**
 * What spellings mean, found while they are walked over: one step a byte, and nobody has to know before where
 * one ends. No spelling may be the beginning of another. When it is full it learns no more: input can spell
 * things in endless ways.
 */
export class SpellingTree<T> {
  private readonly steps = new Uint16Array(MOST_NODES * STEPS);
  private readonly meanings: T[] = [];
  private nodes = 1;
  private foundEnd = 0;

  /** Where the spelling that was found last ends. */
  get end(): number {
    return this.foundEnd;
  }

  /** The meaning of the spelling that begins at an offset. */
  find(bytes: Uint8Array, from: number): T | undefined {
    const { steps } = this;
    let step = 0;
    for (let at = from; at < bytes.length; at += 1) {
      step = steps[step * STEPS + (bytes[at] ?? 0)] ?? 0;
      if (step === 0) return undefined;
      if (step >= MEANINGS) {
        this.foundEnd = at + 1;
        return this.meanings[step - MEANINGS];
      }
    }
    return undefined;
  }

  /** Learns a spelling that is not known yet. */
  add(spelling: Uint8Array, meaning: T): void {
    if (this.nodes + spelling.length > MOST_NODES || this.meanings.length === MOST_MEANINGS) return;
    const last = spelling.length - 1;
    let node = 0;
    for (let at = 0; at < last; at += 1) node = this.nodeBelow(node, spelling[at] ?? 0);
    this.steps[node * STEPS + (spelling[last] ?? 0)] = MEANINGS + this.meanings.length;
    this.meanings.push(meaning);
  }

  private nodeBelow(node: number, byte: number): number {
    const place = node * STEPS + byte;
    const known = this.steps[place] ?? 0;
    if (known !== 0) return known;
    const made = this.nodes;
    this.nodes += 1;
    this.steps[place] = made;
    return made;
  }
}

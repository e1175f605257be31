import { EMPTY, resemblance, type Sketch } from './sketch.js';

/** From here on two texts count as one that was edited. */
const NEARLY_THE_SAME = 0.8;
/** In shorter texts one other word changes too large a part. */
const FEWEST_WORDS = 40;
/** Texts that are nearly the same agree in some of their first bins. */
const INDEXED = 8;
/** What more texts than this have in common is a form, and does not show that two are the same. */
const MOST_WITH_ONE_HASH = 50;

/** How a text repeats an earlier one. */
export interface Repeats<Place> {
  readonly how: 'duplicate' | 'near-duplicate';
  readonly of: Place;
}

/** Compares texts with all earlier ones that repeated none. */
export interface DuplicateFinder<Place> {
  /** Undefined for a new text, which later ones are compared with. */
  readonly check: (sketch: Sketch, place: Place) => Repeats<Place> | undefined;
}

/** Creates a finder without texts. */
export function duplicateFinder<Place>(): DuplicateFinder<Place> {
  const same = new Map<number, Place>();
  const withHash = new Map<number, { readonly bins: Uint32Array; readonly place: Place }[]>();
  const nearest = ({ bins }: Sketch): Place | undefined => {
    for (let bin = 0; bin < INDEXED; bin += 1) {
      const others = withHash.get(bins[bin] as number);
      const alike = others?.find((each) => resemblance(each.bins, bins) >= NEARLY_THE_SAME);
      if (alike !== undefined) return alike.place;
    }
    return undefined;
  };
  const remember = ({ bins }: Sketch, place: Place): void => {
    const known = { bins, place };
    for (let bin = 0; bin < INDEXED; bin += 1) {
      const hash = bins[bin] as number;
      if (hash === EMPTY) continue;
      const others = withHash.get(hash);
      if (others === undefined) withHash.set(hash, [known]);
      else if (others.length < MOST_WITH_ONE_HASH) others.push(known);
    }
  };
  return {
    check: (sketch, place) => {
      const duplicate = same.get(sketch.fingerprint);
      if (duplicate !== undefined) return { how: 'duplicate', of: duplicate };
      const isLong = sketch.words >= FEWEST_WORDS;
      const near = isLong ? nearest(sketch) : undefined;
      if (near !== undefined) return { how: 'near-duplicate', of: near };
      same.set(sketch.fingerprint, place);
      if (isLong) remember(sketch, place);
      return undefined;
    },
  };
}

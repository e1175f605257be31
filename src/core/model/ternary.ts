/** Three-valued logic after Kleene: `unknown` stands for "yes in some completions, no in others, or not told". */
export type Ternary = 'yes' | 'no' | 'unknown';

/** `yes` where both are, `no` where one is not. */
export function both(one: Ternary, other: Ternary): Ternary {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' ? other : one;
}

/** `yes` where all parts hold, `no` where one does not; `yes` for none at all. */
export function allOf<Part>(parts: readonly Part[], holds: (part: Part) => Ternary): Ternary {
  return joined(parts, holds, 'no');
}

/** `yes` where one part holds, `no` where none does; `no` for none at all. */
export function anyOf<Part>(parts: readonly Part[], holds: (part: Part) => Ternary): Ternary {
  return joined(parts, holds, 'yes');
}

/** One part can decide, and those behind it need not be looked at. */
function joined<Part>(parts: readonly Part[], holds: (part: Part) => Ternary, deciding: Ternary): Ternary {
  let truth = opposite(deciding);
  for (const part of parts) {
    const each = holds(part);
    if (each === deciding) return each;
    if (each === 'unknown') truth = each;
  }
  return truth;
}

/** The opposite; unknown stays unknown. */
export function opposite(truth: Ternary): Ternary {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Lifts a plain boolean. */
export function ternaryOf(fact: boolean): Ternary {
  return fact ? 'yes' : 'no';
}

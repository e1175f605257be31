/** Kleene's three-valued logic: `unknown` means "yes in some completions and no in others, or undetermined". */
export type Ternary = 'yes' | 'no' | 'unknown';

/** `yes` if both are, `no` if one is not. */
export function both(one: Ternary, other: Ternary): Ternary {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' ? other : one;
}

/** `yes` if all parts hold, `no` if one does not; `yes` without parts. */
export function allOf<Part>(parts: readonly Part[], holds: (part: Part) => Ternary): Ternary {
  return joined(parts, holds, 'no');
}

/** `yes` if one part holds, `no` if none does; `no` without parts. */
export function anyOf<Part>(parts: readonly Part[], holds: (part: Part) => Ternary): Ternary {
  return joined(parts, holds, 'yes');
}

/** Stops at the first deciding part. */
function joined<Part>(parts: readonly Part[], holds: (part: Part) => Ternary, deciding: Ternary): Ternary {
  let truth = opposite(deciding);
  for (const part of parts) {
    const each = holds(part);
    if (each === deciding) return each;
    if (each === 'unknown') truth = each;
  }
  return truth;
}

/** Negation; unknown stays unknown. */
export function opposite(truth: Ternary): Ternary {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Converts a boolean. */
export function ternaryOf(fact: boolean): Ternary {
  return fact ? 'yes' : 'no';
}

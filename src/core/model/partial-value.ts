/** A half-known answer's value, as in an answers file: one of several values is the true one. */
export type PartialValue =
  | { readonly 'one-of': readonly string[] }
  | NumberRange
  | { readonly hits: number; readonly of: number }
  | DateRange
  | Marks;

/** Marks that are certain, and marks that may be. */
export interface Marks {
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
}

/** An answer as a person gives it at a prompt: a line or an option, several options, or marks of which some are certain. */
export type TypedAnswer = string | readonly string[] | Marks;

/** Numbers between two bounds, which are included; at least one is given. */
export interface NumberRange {
  readonly 'at-least'?: number;
  readonly 'at-most'?: number;
}

/** Days (ISO) between two others, which are included. Without `from` it may be any earlier day. */
export interface DateRange {
  readonly from?: string;
  readonly to: string;
}

/** A half-known answer as a person would give it again: text for numbers and dates, marks for options. */
export function typedAgain(value: PartialValue): TypedAnswer {
  if ('one-of' in value) return value['one-of'];
  if ('sure' in value) return value;
  if ('hits' in value) return `${value.hits} of ${value.of}`;
  return 'to' in value ? typedRange(value.from, value.to) : typedRange(value['at-least'], value['at-most']);
}

/** A range as a person types it; without an end it is open there. */
export function typedRange(low: string | number | undefined, high: string | number | undefined): string {
  return `${low ?? ''}..${high ?? ''}`;
}

/** A half-known answer's value, as in an answers file: one of several values is the true one. */
export type PartialValue =
  | { readonly 'one-of': readonly string[] }
  | NumberRange
  | { readonly hits: number; readonly of: number }
  | DateRange
  | { readonly sure: readonly string[]; readonly maybe: readonly string[] };

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

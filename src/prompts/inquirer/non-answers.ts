import type { LeftLine, Request } from '../../ports/prompter.js';

/** Replies that a question accepts instead of an answer; `one-of` asks to mark several possible ones. */
export type NonAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'one-of' }
  | LeftLine
  | Request;

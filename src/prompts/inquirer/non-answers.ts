import type { Request } from '../../ports/prompter.js';

/** Replies that any question accepts instead of an answer. */
export type NonAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'back' }
  | Request;

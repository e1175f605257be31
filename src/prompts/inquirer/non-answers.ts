import type { Request } from '../../ports/prompter.js';

/** What a person can say to any question instead of answering it. */
export type NonAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'back' }
  | Request;

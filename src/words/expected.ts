import type { Expectation, ExpectationId } from '../core/model/expectation.js';

/** What is expected in the words of one language, by id: a text, or one made of details. */
export type ExpectationTexts = {
  readonly [Id in ExpectationId]: string | ((found: Extract<Expectation, { readonly id: Id }>) => string);
};

/** An expectation in the words of one language; not yet escaped. */
export function expectationText(texts: ExpectationTexts, expected: Expectation): string {
  // The compiler does not see that the text belongs to the id.
  const text = texts[expected.id] as string | ((expected: Expectation) => string);
  return typeof text === 'string' ? text : text(expected);
}

import type { Expectation, ExpectationId, ExpectationOf } from '../core/model/expectation.js';

/** What is expected in the words of one language, by id: a text, or one made of details. */
export type ExpectationTexts = {
  readonly [Id in ExpectationId]: string | ((found: ExpectationOf<Id>) => string);
};

/** An expectation in the words of one language; not yet escaped. */
export function expectationText(texts: ExpectationTexts, expected: Expectation): string {
  const textOf = <Id extends ExpectationId>(found: ExpectationOf<Id>): string => {
    const text: string | ((found: ExpectationOf<Id>) => string) = texts[found.id];
    return typeof text === 'string' ? text : text(found);
  };
  return textOf(expected);
}

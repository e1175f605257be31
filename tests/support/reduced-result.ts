import { RESULT_PARTS } from '../../src/core/model/result-parts.js';

/** What is left of a result, or of a row as it was parsed, where only some of its parts are kept. */
export function reduced(whole: object, parts: readonly string[]): object {
  const entries = Object.entries(whole).flatMap(([key, value]) => {
    if (RESULT_PARTS.some((part) => part === key) && !parts.includes(key)) return [];
    if (key === 'verdict') return [[key, reducedVerdict(value, parts)]];
    const isWithoutAnswers = key === 'next' && !parts.includes('next.answers');
    return [[key, isWithoutAnswers ? value.map(withoutAnswers) : value]];
  });
  return Object.fromEntries(entries);
}

function reducedVerdict(verdict: object, parts: readonly string[]): object {
  const entries = Object.entries(verdict).filter(
    ([key]) =>
      (key !== 'until' || parts.includes('verdict.until')) && (key !== 'lean' || parts.includes('outlook')),
  );
  return Object.fromEntries(entries);
}

function withoutAnswers({ answers: _, ...rest }: { readonly answers: unknown }): object {
  return rest;
}

import { RESULT_PARTS } from '../../src/core/model/result-parts.js';

/** What is left of a result, or of a row as it was parsed, where only some of its parts are kept. */
export function reduced(whole: object, parts: readonly string[]): object {
  const entries = Object.entries(whole).flatMap(([key, value]) => {
    if (RESULT_PARTS.some((part) => part === key) && !parts.includes(key)) return [];
    if (key === 'verdict' && !parts.includes('verdict.until')) return [[key, withoutUntil(value)]];
    const isWithoutAnswers = key === 'next' && !parts.includes('next.answers');
    return [[key, isWithoutAnswers ? value.map(withoutAnswers) : value]];
  });
  return Object.fromEntries(entries);
}

function withoutUntil({ until: _, ...rest }: { readonly until?: unknown }): object {
  return rest;
}

function withoutAnswers({ answers: _, ...rest }: { readonly answers: unknown }): object {
  return rest;
}

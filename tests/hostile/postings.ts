import type { Report } from '../../src/core/model/result.js';
import type { PostingsResult } from '../../src/core/postings/postings-result.js';

/** Text of a stranger in every place of a count of postings. */
export function postingsSaying({ result }: Report): PostingsResult {
  const { name } = result.candidate;
  const place = { file: name, line: 3 };
  return {
    ...{ name, aliases: [name], not: [name], role: name, question: 'share' },
    ...{
      atLeast: 10,
      confidence: 0.8,
      range: { low: 0.1, high: 0.4 },
      evidence: {},
      files: 1,
      digests: new Map(),
    },
    count: {
      of: 2,
      hits: [{ place, name, quote: name, demand: 'required', heading: name }],
      apart: [{ place, why: 'near-duplicate', of: place, namesIt: true }],
      suggested: [{ name, adds: 1 }],
      others: [],
    },
    others: [{ name, aliases: [name], hits: 1, range: { low: 0.1, high: 0.4 } }],
  };
}

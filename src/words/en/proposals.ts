import type { Candidate } from '../../core/model/answer.js';
import type { Proposal } from '../../core/model/proposals.js';
import { clip } from '../../terminal/clip.js';
import { ANSWER_WORDS } from './answer-words.js';
import { evidenceParts } from './evidence-text.js';

/** Notes about what proposals files say. */
export const PROPOSALS = {
  taken: (
    question: string,
    value: string,
    source: string | undefined,
    fewest: number | undefined,
  ): string => {
    const from = source === undefined ? '' : `, from ${clip(source)}`;
    return fewest === undefined
      ? `took ${question}: ${clip(value)}${from}`
      : `noted ${question}: ${clip(value)}${from}; fewer than ${fewest} say too little, so it counts as unknown`;
  },
  noneTaken: 'no answer was taken: none of the proposals has a value for a question without an answer',
  named: ({ name, issuer }: Candidate): string =>
    `named as the proposals say: ${[name, ...(issuer === undefined ? [] : [issuer])].map((each) => clip(each)).join(', ')}`,
  other: (file: string, name: string, candidate: string): string =>
    `${clip(file)} is about "${clip(name)}", and the answers are about "${clip(candidate)}"`,
  heading: 'What files say',
  lead: 'Quoted, not judged: an answer is yours to give.',
  word: 'Found',
  /** Before the proposals at a question. */
  at: (key: string): string =>
    `Found in files (${key} takes the first, with its source; again for the next):`,
  more: (count: number): string => `and ${count} more`,
};

/** The value of a proposal, and where it is. */
export function proposedValue({ value, place }: Proposal): string {
  return [...valueText(value), ...(place === undefined ? [] : [place])].join(', ');
}

/** What a proposal quotes or counts, and where that is. */
export function proposalText({ evidence, place, value }: Proposal): string {
  const { quote, ...others } = evidence;
  const said = quote === undefined ? [] : [`"${quote}"`];
  const parts = evidenceParts(others).map(({ inLine }) => inLine);
  return [...valueText(value), ...said, ...(place === undefined ? [] : [place]), ...parts].join(', ');
}

/** A value as an answers file takes it, in a few words; none where there is none. */
export function valueText(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [String(value)];
  if ('hits' in value && 'of' in value) return [ANSWER_WORDS.count(String(value.hits), String(value.of))];
  if ('one-of' in value && Array.isArray(value['one-of']))
    return [ANSWER_WORDS.oneOf(value['one-of'].map(String))];
  return [JSON.stringify(value)];
}

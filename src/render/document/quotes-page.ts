import type { Proposal, Proposals } from '../../core/model/proposals.js';
import type { Rubric } from '../../core/model/rubric.js';
import { questionText } from '../../words/en/phrases.js';
import { valueText } from '../../words/en/proposals.js';
import { READ_PAGE as WORDS } from '../../words/en/read.js';
import { type Block, type Page, type Section, section } from './model.js';
import { quietPoint } from './quiet-point.js';

/** What was read, and for which questions. */
export interface ReadResult {
  readonly rubric: Rubric;
  readonly files: readonly string[];
  readonly proposals: Proposals;
  readonly gone: readonly { readonly question: string; readonly quote: string }[];
}

/** The page about what saved pages say: quotes by question, then the questions whose words do not occur. */
export function quotesPage({ rubric, files, proposals, gone }: ReadResult): Page {
  const { proposals: found, nothingFound } = proposals;
  const ids = [...new Set(found.map(({ about }) => about.id))];
  const nothing = nothingFound.map(
    (each): Block => ({
      ...quietPoint('note', WORDS.nothing, questionText(rubric, each.question)),
      under: [WORDS.none(each)],
    }),
  );
  const missing = gone.map(
    ({ question, quote }): Block => ({
      ...quietPoint('warning', WORDS.goneWord, questionText(rubric, question)),
      under: [quote],
    }),
  );
  return () => ({
    title: [WORDS.title, files.join(', ')],
    sections: [
      ...section('gone', WORDS.gone, missing).map((each) => ({ ...each, lead: WORDS.goneLead })),
      ...ids.map(
        (id): Section => ({
          id: `about-${id}`,
          heading: questionText(rubric, id),
          blocks: found.filter(({ about }) => about.id === id).map(quotePoint),
        }),
      ),
      ...section('nothing', WORDS.nothing, nothing).map((each) => ({ ...each, lead: WORDS.nothingLead })),
    ],
    conclusion: [{ kind: 'paragraph', text: WORDS.lead, look: 'faint' }],
    headings: 'read',
  });
}

function quotePoint({ evidence, place = '', heading, marks = [], value }: Proposal): Block {
  return {
    ...quietPoint('note', WORDS.quote, evidence.quote ?? ''),
    under: [WORDS.under(place, heading, marks), ...valueText(value).map(WORDS.asAnswer)],
  };
}

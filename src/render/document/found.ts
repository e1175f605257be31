import type { Proposal } from '../../core/model/proposals.js';
import type { Rubric } from '../../core/model/rubric.js';
import { questionText } from '../../words/en/phrases.js';
import { PROPOSALS, proposalText } from '../../words/en/proposals.js';
import { type Block, type Section, section } from './model.js';
import { quietPoint } from './quiet-point.js';

/** What files say to the questions and checks of a rubric, quoted by question; nothing where they say nothing. */
export function foundSection(rubric: Rubric, found: readonly Proposal[] = []): readonly Section[] {
  const ids = [...new Set(found.map(({ about }) => about.id))];
  const points = ids.map((id): Block => {
    const [first, ...others] = found.filter(({ about }) => about.id === id);
    const name = first?.about.kind === 'question' ? questionText(rubric, id) : id;
    const texts = [first, ...others].flatMap((each) => (each === undefined ? [] : [proposalText(each)]));
    return { ...quietPoint('note', PROPOSALS.word, name), under: texts };
  });
  return section('found', PROPOSALS.heading, points).map((each) => ({ ...each, lead: PROPOSALS.lead }));
}

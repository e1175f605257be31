import { OVERVIEW } from '../../words/en/report/overview.js';
import type { Section } from './model.js';

/** The end of the one screen of several candidates: the line to type for all of it, and what it is not. */
export function closingSection(everything: string): Section {
  return {
    id: 'commands',
    blocks: [
      { kind: 'command', label: OVERVIEW.everything, text: everything },
      { kind: 'paragraph', look: 'faint', text: OVERVIEW.disclaimer },
    ],
  };
}

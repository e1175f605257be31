import type { Ports } from '../ports/ports.js';

/** The ports needed to read rubrics. */
export type RubricPorts = Pick<Ports, 'files' | 'digest' | 'builtInRubrics'>;

/** Those, and the language of what people read. */
export type SpeakingPorts = RubricPorts & Pick<Ports, 'language'>;

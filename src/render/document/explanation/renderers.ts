import type { RenderOptions } from '../../../terminal/render-options.js';
import type { Explained } from './document.js';

/** Turns one explanation into the whole text of one format. */
export type ExplanationRenderer = (explained: Explained, options: RenderOptions) => string;

/** The formats that an explanation can be had in. */
export const EXPLANATION_FORMATS = ['pretty', 'plain', 'json', 'markdown'] as const;

export type ExplanationFormat = (typeof EXPLANATION_FORMATS)[number];

/** Every format's renderer, loaded only when it is asked for. */
export const explanationRenderers: Readonly<Record<ExplanationFormat, () => Promise<ExplanationRenderer>>> = {
  pretty: async () => (await import('../../layout/terminal/explanation.js')).renderExplanation,
  plain: async () => (await import('../../layout/plain/explanation.js')).renderPlainExplanation,
  json: async () => (await import('./json.js')).renderExplanationJson,
  markdown: async () => (await import('../../layout/markdown/explanation.js')).renderMarkdownExplanation,
};

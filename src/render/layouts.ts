import type { RenderOptions } from '../terminal/render-options.js';
import type { Page } from './document/model.js';

/** Renders any page in one format, including the last newline. */
export type Layout = (page: Page, options: RenderOptions) => string;

/** The formats for every page. */
export const LAYOUTS = ['pretty', 'plain', 'markdown', 'html'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Every layout, loaded on request, so that a run loads only one. */
export const layouts: Readonly<Record<LayoutName, () => Promise<Layout>>> = {
  pretty: async () => (await import('./layout/terminal/document.js')).layTerminal,
  plain: async () => (await import('./layout/plain/document.js')).layPlain,
  markdown: async () => (await import('./layout/markdown/document.js')).layMarkdown,
  html: async () => (await import('./layout/html/document.js')).layHtml,
};

import type { RenderOptions } from '../terminal/render-options.js';
import type { Page } from './document/model.js';

/** Turns any page into the whole text of one format, its last newline included. */
export type Layout = (page: Page, options: RenderOptions) => string;

/** The formats that every page can be laid out in. */
export const LAYOUTS = ['pretty', 'plain', 'markdown'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Every layout, loaded only when it is asked for, so that a start pays for one. */
export const layouts: Readonly<Record<LayoutName, () => Promise<Layout>>> = {
  pretty: async () => (await import('./layout/terminal/document.js')).layTerminal,
  plain: async () => (await import('./layout/plain/document.js')).layPlain,
  markdown: async () => (await import('./layout/markdown/document.js')).layMarkdown,
};

import type { RenderOptions } from '../terminal/render-options.js';
import { fullestThatFits } from '../terminal/screen-size.js';
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

/** The renderer of a page in one format; the layout and what makes the page are loaded on request. */
export async function pageRenderer<Of>(
  name: LayoutName,
  loadPage: () => Promise<(of: Of) => Page>,
): Promise<(of: Of, options: RenderOptions) => string> {
  const lay = await layouts[name]();
  const page = await loadPage();
  return (of, options) => lay(page(of), options);
}

/** The renderer of a page that is one screen: of the forms that it has, the fullest that fits. */
export async function oneScreenRenderer<Of, Room>(
  rooms: readonly Room[],
  page: (of: Of, room: Room) => Page,
): Promise<(of: Of, options: RenderOptions) => string> {
  const lay = await layouts.pretty();
  return (of, options) => fullestThatFits(rooms, options, (room) => lay(page(of, room), options));
}

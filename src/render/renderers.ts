import type { Format, Renderer } from './renderer.js';

/** Every format's renderer, loaded only when it is asked for, so that a start pays for one. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  pretty: async () => (await import('./layout/terminal/pretty.js')).renderPretty,
  plain: async () => (await import('./layout/plain/report.js')).renderPlain,
  json: async () => (await import('./data/json.js')).renderJson,
  markdown: async () => (await import('./layout/markdown/report.js')).renderMarkdown,
};

import type { Format, Renderer } from './renderer.js';

/** Every format's renderer, loaded only when it is asked for, so that a start pays for one. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  pretty: async () => (await import('./terminal/pretty.js')).renderPretty,
  plain: async () => (await import('./plain.js')).renderPlain,
  json: async () => (await import('./json.js')).renderJson,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
};

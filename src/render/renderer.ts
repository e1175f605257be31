import type { Report } from '../core/model/result.js';
import type { RenderOptions } from '../terminal/render-options.js';

/** Turns one report into the whole text of one format, its last newline included. */
export type Renderer = (report: Report, options: RenderOptions) => string;

/** The formats that a report can be had in. */
export const FORMATS = ['pretty', 'plain', 'json', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

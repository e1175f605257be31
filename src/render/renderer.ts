import type { Report } from '../core/model/result.js';

/** What a renderer may know about the place its text goes to. */
export interface RenderOptions {
  readonly columns: number;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
}

/** Turns one report into the whole text of one format, its last newline included. */
export type Renderer = (report: Report, options: RenderOptions) => string;

/** The formats that a report can be had in. */
export const FORMATS = ['pretty', 'plain', 'json', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

import type { Report } from '../../src/core/model/result.js';
import { pageRows } from '../../src/render/batch/page-rows.js';
import type { BatchRenderer, BatchView } from '../../src/render/batch/renderer.js';
import type { Explained } from '../../src/render/document/explanation/document.js';
import { explanationPage } from '../../src/render/document/explanation/page.js';
import { reportPage } from '../../src/render/document/report/report.js';
import { layHtml } from '../../src/render/layout/html/document.js';
import { layMarkdown } from '../../src/render/layout/markdown/document.js';
import { layPlain } from '../../src/render/layout/plain/document.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';

/** A report as a screen. */
export function renderPretty(report: Report, options: RenderOptions): string {
  return layTerminal(reportPage(report), options);
}

/** A report as labelled lines. */
export function renderPlain(report: Report, options: RenderOptions): string {
  return layPlain(reportPage(report), options);
}

/** A report as Markdown. */
export function renderMarkdown(report: Report): string {
  return layMarkdown(reportPage(report));
}

/** An explanation as a screen. */
export function renderExplanation(explained: Explained, options: RenderOptions): string {
  return layTerminal(explanationPage(explained), options);
}

/** An explanation as labelled lines. */
export function renderPlainExplanation(explained: Explained, options: RenderOptions): string {
  return layPlain(explanationPage(explained), options);
}

/** Rows as a screen. */
export function prettyRows(view: BatchView): BatchRenderer {
  return pageRows(view, layTerminal);
}

/** Rows as HTML. */
export function htmlRows(view: BatchView): BatchRenderer {
  return pageRows(view, layHtml);
}

/** Rows as Markdown. */
export function markdownRows(view: BatchView): BatchRenderer {
  return pageRows(view, layMarkdown);
}

import type { Report } from '../../core/model/result.js';

/** Writes the public result as indented JSON; keys keep the order in which the result was built. */
export function renderJson({ result }: Report): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

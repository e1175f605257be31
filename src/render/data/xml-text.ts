import { escapeForTerminal } from '../../terminal/escape.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Outside text for an element or a quoted attribute; characters that XML 1.0 does not allow are shown by number. */
export function xmlText(text: string): string {
  return escapeForTerminal(text).replace(/[<>&"']/g, (sign) => ENTITIES[sign] ?? sign);
}

import { escapeForTerminal } from '../terminal/escape.js';

/** Characters that YAML does not take, that do something on a terminal, or that are not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Text in double quotes, as YAML and JSON both read it. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Text as a comment that it cannot leave. */
export function yamlComment(text: string): string {
  return `# ${escapeForTerminal(text)}`.trimEnd();
}

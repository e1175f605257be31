import { isHttpUrl } from '../../core/model/http-url.js';
import type { Text } from './model.js';

/** A web address as a link; anything else as text without a link. */
export function linkOrText(text: string): Text {
  return isHttpUrl(text) ? [{ kind: 'link', url: text }] : text;
}

/** The web address that a text is, where it is nothing else. */
export function addressIn(text: Text): string | undefined {
  const [run, ...others] = typeof text === 'string' ? [] : text;
  return typeof run === 'object' && run.kind === 'link' && others.length === 0 ? run.url : undefined;
}

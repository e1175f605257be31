import { isHttpUrl } from '../../core/model/http-url.js';
import type { Text } from './model.js';

/** A web address as a link; anything else as text without a link. */
export function linkOrText(text: string): Text {
  return isHttpUrl(text) ? [{ kind: 'link', url: text }] : text;
}

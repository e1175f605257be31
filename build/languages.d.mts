import type { Plugin } from 'rolldown';

export function languages(options?: {
  readonly twins?: 'written' | 'pseudo';
}): Plugin;

import type { Plugin } from 'rolldown';

export function languages(options?: {
  readonly codes?: readonly string[];
  readonly twins?: 'written' | 'pseudo';
}): Plugin;

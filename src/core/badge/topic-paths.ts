import type { BadgeTopic } from './badge.js';

/** Where a topic is in a credential: the first of these paths that leads to a text, or all of them. */
export interface TopicPaths {
  readonly topic: BadgeTopic;
  readonly take: 'first' | 'all';
  /** Keys with dots between them; a list on the way means each of its items. */
  readonly paths: readonly string[];
}

/** A topic of which the first text is taken. */
export function first(topic: BadgeTopic, ...paths: readonly string[]): TopicPaths {
  return { topic, take: 'first', paths };
}

/** A topic of which each text is taken. */
export function all(topic: BadgeTopic, ...paths: readonly string[]): TopicPaths {
  return { topic, take: 'all', paths };
}

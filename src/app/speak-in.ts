import type { Language } from '../core/model/language.js';
import { speak } from '../words/spoken.js';

/** Loads the words of a language; in English they are a part of what needs them. */
export async function speakIn(language: Language): Promise<void> {
  if (language === 'es') speak((await import('../words/es/rooms.js')).ROOMS);
}

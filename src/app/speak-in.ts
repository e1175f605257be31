import type { Language } from '../core/model/language.js';
import { type Rooms, speak } from '../words/spoken.js';

const WORDS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly ROOMS: Rooms }>>> = {
  es: () => import('../words/es/rooms.js'),
};

/** Loads the words of a language; in English they are a part of what needs them. */
export async function speakIn(language: Language): Promise<void> {
  if (language !== 'en') speak((await WORDS[language]()).ROOMS);
}

import type { Rooms } from '../spoken.js';

/** Every file of this folder; the bundler writes it, and unbundled the program speaks English alone. */
export const ROOMS: Rooms = {};

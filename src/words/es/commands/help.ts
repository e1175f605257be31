import type * as en from '../../en/commands/help.js';
import type { Words } from '../../spoken.js';

export const HELP: Words<typeof en.HELP> = {
  summary: 'explica un comando o un tema',
  description: 'Explica un comando, o un tema que comparten varios comandos.',
  subject: (topics) => `un comando, o uno de ${topics.join(', ')}`,
};

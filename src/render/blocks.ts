import { withoutCommands } from '../core/model/without-commands.js';

/**
 * Blocks of lines with a blank line between them, without those of no line; people may read it in the log of GitHub
 * Actions, so that no line of it is a command there.
 */
export function screenOfBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return withoutCommands(`${texts.join('\n\n')}\n`);
}

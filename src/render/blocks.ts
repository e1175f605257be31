import { withoutCommands } from '../core/model/without-commands.js';

/**
 * Blocks of lines separated by blank lines, without empty ones; people may read it in the log of GitHub Actions, so no
 * line is a command there.
 */
export function screenOfBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return withoutCommands(`${texts.join('\n\n')}\n`);
}

import { withoutCommands } from '../core/model/without-commands.js';

/** Blocks of lines with a blank line between them; those without a line are left out. */
export function textOfBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** The same for people, who may read it in the log of GitHub Actions: no line of it is a command there. */
export function screenOfBlocks(blocks: readonly (readonly string[])[]): string {
  return withoutCommands(textOfBlocks(blocks));
}

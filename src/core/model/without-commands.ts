/**
 * Text in which no line is a command to the log of GitHub Actions, which obeys `##[` anywhere in a line, and `::` at its
 * beginning, on either stream and whoever wrote it.
 */
export function withoutCommands(text: string): string {
  if (!text.includes('##[') && !text.includes('::')) return text;
  return text.replaceAll('##[', '# #[').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

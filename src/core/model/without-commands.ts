/**
 * Text without commands to the log of GitHub Actions, which obeys `##[` anywhere in a line, and `::` at its
 * beginning, on either stream and from any source.
 */
export function withoutCommands(text: string): string {
  if (!text.includes('##[') && !text.includes('::')) return text;
  return text.replaceAll('##[', '# #[').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

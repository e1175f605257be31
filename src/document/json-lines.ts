/** Counts the objects of a text with one JSON object a line, blank lines aside; 0 for any other text. */
export function countJsonLines(text: string): number {
  let count = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '') continue;
    if (!isJsonObject(content)) return 0;
    count += 1;
  }
  return count;
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

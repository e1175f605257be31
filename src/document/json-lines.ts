/**
 * Counts the objects of a text with one JSON object a line, blank lines aside; 0 for any other text. A line that
 * is not whole counts too, as long as it is not the first: such a text was meant to be one object a line.
 */
export function countJsonLines(text: string): number {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const [first, ...more] = filled;
  const isOneALine = first !== undefined && isJsonObject(first) && more.every((line) => line.startsWith('{'));
  return isOneALine ? filled.length : 0;
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

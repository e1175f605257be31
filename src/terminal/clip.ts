const LONGEST = 200;

/** Shortens outside text to what a message quotes. */
export function clip(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2)];
  const isLong = characters.length > LONGEST || text.length > LONGEST * 2;
  return isLong ? `${characters.slice(0, LONGEST - 3).join('')}...` : text;
}

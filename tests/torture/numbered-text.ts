const length = 200_000;

/** For a script: the function `numberedText(number)`, about 200 kB that say at both ends which text they are. */
export const numberedText = `
function numberedText(number) {
  return number + '\\n' + 'ab'[number % 2].repeat(${length}) + '\\n' + number + '\\n';
}
`;

/** The first of the numbered texts. */
export const firstText = `0\n${'a'.repeat(length)}\n0\n`;

/** The number of a numbered text that is whole from end to end. */
export function numberOf(text: string): number | 'torn' {
  const [first = '', letters = '', ...rest] = text.split('\n');
  const letter = Number(first) % 2 === 0 ? 'a' : 'b';
  const whole = letters === letter.repeat(length) && rest.length === 2 && rest[0] === first && rest[1] === '';
  return whole && /^\d+$/.test(first) ? Number(first) : 'torn';
}

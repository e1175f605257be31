/** Whether an environment variable is set, and not to a word that means no. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}

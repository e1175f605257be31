/** Whether a line is one whole JSON object. */
export function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Whether to read a text as JSON: decided by the file name, or else by the first character. */
export function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  return !/\.ya?ml$/i.test(name) && /^\s*[{[]/.test(text);
}

/**
 * The rows of a list that are visible if not all fit: those around the line pointed to; the first ones if the
 * pointer is above them, the last ones if it is below.
 */
export function listPage(
  items: readonly (readonly string[])[],
  active: number,
  room: number,
): readonly string[] {
  const rows = items.flat();
  const top = items.slice(0, Math.max(0, active)).flat().length;
  const height = items[active]?.length ?? 0;
  const centred = top - Math.max(0, Math.floor((room - height) / 2));
  const from = Math.max(0, Math.min(centred, rows.length - room));
  return rows.slice(from, from + room);
}

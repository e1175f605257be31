/** A line that says how many items are not shown there. */
export type MoreLine = (hidden: number, where: 'above' | 'below') => string;

/**
 * The rows of a list that are visible if not all fit: whole items around the one pointed to, and how many there are
 * above and below; the first ones if the pointer is above them, the last ones if it is below.
 */
export function listPage(
  items: readonly (readonly string[])[],
  active: number,
  room: number,
  more: MoreLine,
): readonly string[] {
  if (items.flat().length <= room) return items.flat();
  const fits = (from: number, to: number): boolean =>
    items.slice(from, to).flat().length + (from > 0 ? 1 : 0) + (to < items.length ? 1 : 0) <= room;
  let from = Math.min(Math.max(0, active), items.length - 1);
  let to = from + 1;
  if (!fits(from, to)) {
    const rows = items.slice(from, to).flat().slice(0, room);
    const last = to < items.length ? more(items.length - to, 'below') : more(from, 'above');
    return rows.length < room ? [...rows, last] : rows;
  }
  for (;;) {
    const size = to - from;
    if (to < items.length && fits(from, to + 1)) to += 1;
    if (from > 0 && fits(from - 1, to)) from -= 1;
    if (to - from === size) break;
  }
  return [
    ...(from > 0 ? [more(from, 'above')] : []),
    ...items.slice(from, to).flat(),
    ...(to < items.length ? [more(items.length - to, 'below')] : []),
  ];
}

import { useEffect, useState } from '@inquirer/core';
import type { Canvas } from './canvas.js';

/** Draws a prompt anew where its window or its process was disturbed. */
export function useRedraw(canvas: Canvas): void {
  const [, setTurn] = useState({});
  useEffect(() => canvas.whenDisturbed(() => setTurn({})), []);
}

import { useEffect, useState } from '@inquirer/core';
import type { Canvas } from './canvas.js';

/** Redraws a prompt after its window was resized or its process was suspended. */
export function useRedraw(canvas: Canvas): void {
  const [, setTurn] = useState({});
  useEffect(() => canvas.whenDisturbed(() => setTurn({})), []);
}

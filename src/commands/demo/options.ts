import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** A day on which the example's evidence is fresh, so that the demo always looks the same. */
export const DEMO_DAY = '2026-11-22';

/** The options of `credcheck demo`, in the order of its help. */
export const DEMO_OPTIONS = [...OUTPUT_OPTIONS, 'format', 'asOf'] as const;

/** The flags of `credcheck demo`. */
export type DemoFlags = FlagsOf<(typeof DEMO_OPTIONS)[number]>;

/** The root of the package: this file is one folder below it, as its source and as a part of dist. */
export const PACKAGE_ROOT: URL = new URL('../', import.meta.url);

import { rolldown } from 'rolldown';

/** Puts in the place of a module the values that it exports, so that what they are made with is not loaded. */
export function evaluated(file) {
  return {
    name: 'evaluated',
    async load(id) {
      if (!file.test(id)) return null;
      const bundle = await rolldown({ input: id, platform: 'node' });
      const { output } = await bundle.generate({ format: 'cjs' });
      await bundle.close();
      const module = { exports: {} };
      new Function('module', 'exports', output[0].code)(module, module.exports);
      const values = Object.entries(module.exports);
      return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
    },
  };
}

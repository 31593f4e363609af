import {openReplaced, WAYS} from '../../tests/deep/surroundings/try-replaced.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Replaced methods';
export const order = 65;

export async function run() {
  const details = [];
  let tried = 0;
  for (const when of ['before', 'after'])
    await whileOpen(async (context) => {
      const {methods, tryOne} = await openReplaced(context, when);
      for (const way of Object.keys(WAYS))
        for (const [path, key] of methods) {
          const problem = await tryOne(path, key, way);
          tried++;
          if (problem) details.push(`Fails: ${path}[${key}] ${way}, ${when} the script: ${problem}`);
        }
    });
  return {
    passed: tried - details.length,
    failed: details.length,
    shown:
      'Every method of Array, Object, Map, Set, String, JSON and Promise replaced in turn, in four ways, before the script comes and after: the check works, or the page’s own content or the panel stands there, never a calmer result or a shorter list.',
    details,
  };
}

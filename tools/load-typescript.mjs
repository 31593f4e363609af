// Loads a TypeScript module of the project into Node.
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Each call has modules of its own, so what must share them is loaded by one entry.
 * @param {string} path from the project's folder
 */
export const loadTypeScript = (path) => tsImport(pathToFileURL(join(root, path)).href, import.meta.url);

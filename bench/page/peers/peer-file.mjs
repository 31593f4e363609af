// The files of the packages that are compared, as they were published.
import {readFileSync} from 'node:fs';

const packages = new URL('../node_modules/', import.meta.url);

/** @param {string} path inside node_modules */
export const peerFile = (path) => readFileSync(new URL(path, packages));

/** Without the pointer to a source map, which nobody's page needs. */
export const peerScript = (path) =>
  peerFile(path)
    .toString()
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

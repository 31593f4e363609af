// A project that has the packed product installed, with the samples of a document as its files.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {PROGRAMS, runNode} from '../../../tools/run-command.mjs';
import {compilerOptions, packedProject, root} from '../../support/package-folder.mjs';

/** A folder with the packed product; it ends with the test. */
export function sampleFolder(context) {
  const folder = packedProject(context);
  const options = {noUncheckedIndexedAccess: true, noUnusedLocals: true, verbatimModuleSyntax: true};
  const config = {compilerOptions: {...compilerOptions, ...options}, include: ['**/*.ts']};
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({...config, exclude: ['node_modules']}));
  return folder;
}

/** Writes the scripts of one document side by side, so that they can import each other. Returns their paths. */
export function writeScripts(folder, blocks) {
  return blocks.map((block) => {
    const place = join(folder, block.file.replace(/\W+/g, '-'));
    mkdirSync(place, {recursive: true});
    const path = join(place, block.name ?? `sample-${block.line}.${block.language}`);
    writeFileSync(path, block.text);
    return path;
  });
}

/** What the compiler says about all of them; '' when it is content. */
export async function complaints(folder) {
  const {status, output} = await runNode([join(root, PROGRAMS.tsc), '--project', folder], {cwd: folder});
  return status === 0 ? '' : output;
}

/** The path of a module with all that it imports from its own folder, for Node. */
export async function bundleForNode(path) {
  const outfile = `${path}.mjs`;
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return outfile;
}

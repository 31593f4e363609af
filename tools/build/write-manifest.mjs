// Writes into dist/ what tools and frameworks read about the elements, all of it from one manifest.
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {frameworkTypes} from './framework-types.mjs';
import {readManifest} from './read-manifest.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** One entry for a name, with what each element says of it: an editor knows only that there is such a part. */
function merged(entries) {
  const descriptions = new Map(entries.map(({name}) => [name, new Set()]));
  for (const {name, description} of entries) descriptions.get(name).add(description);
  return [...descriptions].map(([name, said]) => ({
    ...entries.find((entry) => entry.name === name),
    description: [...said].join(' · '),
  }));
}

function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  data.properties = merged(data.properties);
  data.pseudoElements = merged(data.pseudoElements);
  return data;
}

function webTypes(manifest) {
  const data = JSON.parse(getWebTypesData(manifest, {typesSrc: 'parsedType'}));
  const {css} = data.contributions;
  css.properties = merged(css.properties);
  css['pseudo-elements'] = merged(css['pseudo-elements']);
  return data;
}

/** The texts of the files, by name. */
function files() {
  const manifest = readManifest();
  const json = (data) => `${JSON.stringify(data, undefined, 2)}\n`;
  return {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {typesSrc: 'parsedType'}),
    'vscode.css-custom-data.json': json(cssData(manifest)),
    'web-types.json': json(webTypes(manifest)),
    ...frameworkTypes(manifest),
  };
}

for (const [name, text] of Object.entries(files())) writeFileSync(`${dist}${name}`, text);

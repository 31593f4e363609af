// Puts the page and the one file it needs into dist/, ready for any web server.
import {cpSync, mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const packed = fileURLToPath(new URL('pop-checker.min.js', import.meta.resolve('pop-checker')));

mkdirSync('dist', {recursive: true});
for (const file of ['index.html', 'page.js', 'style.css', packed])
  cpSync(file, `dist/${file.split(/[\\/]/).at(-1)}`);

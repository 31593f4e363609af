// `npm start`: installs when needed, builds, and serves the demo pages with the built files.
import {build} from './build/build.mjs';
import {ensureInstalled} from './install-packages.mjs';
import {serve} from './serve-demo.mjs';

ensureInstalled();
const status = await build();
if (status === 0) {
  const {url} = await serve({port: Number(process.env.PORT ?? 8000)});
  console.log(`\nThe demo is served until you stop it with Ctrl+C. Open it at\n${url}`);
} else {
  process.exitCode = status;
}

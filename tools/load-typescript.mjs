// After this the TypeScript of the project can be imported: `await import('../src/core/index.ts')`.
import {register} from 'tsx/esm/api';

register();

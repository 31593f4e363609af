import {bootstrapApplication} from '@angular/platform-browser';
import {Check} from './check';

bootstrapApplication(Check).catch((error: unknown) => console.error(error));

// plugins/pop-checker.client.ts
import 'pop-checker/define';
export default defineNuxtPlugin(() => undefined);

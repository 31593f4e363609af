// nuxt.config.ts
const ours = ['pop-checker', 'red-flag-list', 'self-crack-warning'];
export default defineNuxtConfig({vue: {compilerOptions: {isCustomElement: (tag) => ours.includes(tag)}}});

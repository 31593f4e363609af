import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const ours = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => ours.includes(tag)}}})],
});

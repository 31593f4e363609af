// First: Vue then finds the elements defined, and sets properties where there are some.
import 'pop-checker/define';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');

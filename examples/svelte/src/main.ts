// First: Svelte then finds the elements defined, and sets properties where there are some.
import 'pop-checker/define';
import {mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, {target});

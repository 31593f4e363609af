// First: React then finds the elements defined, and sets properties where there are some.
import 'pop-checker/define';
import {createRoot} from 'react-dom/client';
import {App} from './App.js';

const app = document.getElementById('app');
if (app) createRoot(app).render(<App />);

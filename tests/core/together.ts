// Every test of the core on one page, for the engines in which a page takes long to come.
import './answers.test.js';
import './assess.test.js';
import './check-rulebook.test.js';
import './compile.test.js';
import './condition.test.js';
import './explain.test.js';
import './explanations.test.js';
import './interview.test.js';
import './masking.test.js';
import './read-answers.test.js';
import './rule-statuses.test.js';
import './rulebook.test.js';

// Every test of the core on one page, for the engines in which a page takes long to come.
import './answers.test.js';
import './common-questions.test.js';
import './assess.test.js';
import './rulebook/check-rulebook.test.js';
import './evaluation/compile.test.js';
import './rulebook/condition.test.js';
import './exercise.test.js';
import './explain.test.js';
import './explanations.test.js';
import './rulebook/fingerprint.test.js';
import './interview.test.js';
import './masking.test.js';
import './progress.test.js';
import './read-answers.test.js';
import './rule-statuses.test.js';
import './rulebook/rulebook.test.js';

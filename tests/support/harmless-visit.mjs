/** What an adult says whose back pops without anything else, question by question. */
export const harmless = {
  'call-now': 'none',
  'small-changes': 'none',
  age: 'age-18-44',
  place: 'place-low',
  signs: 'none',
  background: 'none',
  'back-now': 'none',
  pattern: 'none',
  sound: 'pop-then-rest',
  'self-crack': 'none',
};

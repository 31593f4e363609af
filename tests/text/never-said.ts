/** What the checker never says, each with a sentence that it would find: fear, promises, diagnoses. */
export const neverSaid: readonly (readonly [pattern: RegExp, sample: string])[] = [
  [/\bworn\b|\bwear and tear\b|\bwear(s|ing)? out\b/i, 'This is wear and tear.'],
  [/crumbl|degenerat|deteriorat|(?<!no sign of )damage|destroy|cripple|paraly/i, 'Your spine is crumbling.'],
  [/out of (place|line|alignment)|misalign|unstable|instability/i, 'A bone is out of place.'],
  [
    /nothing to worry|no need to worry|do ?n[o’']t worry|not serious|\bperfectly (safe|fine|normal)|\bnothing is wrong/i,
    'There is nothing to worry about.',
  ],
  [
    /\byou (have|are suffering from|suffer from) (arthritis|osteoarthritis|cancer|a fracture|a slipped|an infection|a stroke)/i,
    'You have arthritis.',
  ],
  [/\byour (spine|back) is (weak|broken|damaged|unsafe|healthy|fine)/i, 'Your back is fine.'],
  [/\b(is|are) (certainly|definitely|surely|always) (harmless|safe)/i, 'It is always harmless.'],
  [/\bpop it back\b|\bget it cracked\b/i, 'Get it cracked.'],
  [/\b(deadly|fatal|lethal|terrifying|horrible|agony|disaster|doomed)\b/i, 'It may be fatal.'],
  [/\b(guarantee|we promise|cured?\b|100 ?%|risk-free|all clear\b(?! ))/i, 'We promise.'],
  [/\b(ruled out|rules? it out|you are (safe|healthy|fine|ok))\b/i, 'A fracture was ruled out.'],
  [/\b(your diagnosis|diagnosed with|we diagnose)\b/i, 'Your diagnosis is ready.'],
];

import {backPopping} from './claims-of-back-popping.js';
import {lowerBackCracking} from './claims-of-lower-back-cracking.js';

export type {Claim} from './claim.js';

/** The 90 claims of the two source articles, S1.1 to S1.47 and S2.1 to S2.43. */
export const claims = {...backPopping, ...lowerBackCracking};
export type ClaimId = keyof typeof claims;

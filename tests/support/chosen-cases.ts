import {cases, type Case} from '../cases/index.js';

declare global {
  /** How many of the cases this run shows: one in so many, and the first of each outcome. Set by the runner's page. */
  var popOneCaseIn: number;
}

const outcome = ({expect: {urgency, by, where, ended, limits}}: Case): string =>
  [urgency, by, where, ended, limits].join(' ');

/**
 * The cases that this run shows on the screen: the first of each outcome and a fixed part of the others, fewer in the
 * slower engines; the proof shows all of them.
 */
export const chosenCases: readonly Case[] = cases.filter(
  (each, at) =>
    at % popOneCaseIn === 0 || cases.findIndex((other) => outcome(other) === outcome(each)) === at,
);

/** Those in which the interview ends. */
export const endedCases: readonly Case[] = chosenCases.filter(({expect: {ended}}) => ended !== false);

import {findingsIn} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {questionText, questionWith, findingText, ruleText} from './words.js';

/** One question of the drawing, and where its box stands. Lengths in px. */
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Asked of everyone. */
  readonly isMain: boolean;
  /** The question whose replies open this one. */
  readonly from: string | undefined;
  /** What is said beside it: how the check may end here. */
  readonly ends: readonly string[];
}

export const WIDTH = 400;
const INDENT = 64;
const LINE = 20;
const GAP = 22;
const PADDING = 26;

/** Words in lines of at most so many characters. */
export function wrapped(words: string, most: number): readonly string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''} ${word}`.trim();
    if (longer.length > most && lines[last]) lines.push(word);
    else lines[last] = longer;
  }
  return lines;
}

/** Findings of a question that by themselves are an emergency. */
const emergenciesIn = (findings: readonly string[]): number =>
  findings.filter((finding) =>
    backPops.redFlags.some(({urgency, when}) => {
      const alone = typeof when === 'string' ? [when] : 'any' in when ? when.any : [];
      return urgency === 'emergency' && (alone as readonly unknown[]).includes(finding);
    }),
  ).length;

function endsOf(findings: readonly string[]): readonly string[] {
  const emergencies = emergenciesIn(findings);
  const limits = backPops.limits.filter(({when}) => findingsIn(when).some((id) => findings.includes(id)));
  return [
    ...(emergencies ? [`${emergencies} of ${findings.length}: call now`] : []),
    ...limits.map(({id}) => `Limit: ${ruleText(id).name}`),
  ];
}

/** The whole interview, from the first box to the last. */
export function boxes(): readonly Box[] {
  let y = 8;
  return backPops.questions.map((question) => {
    const {id, findings} = question;
    const askIf = 'askIf' in question ? question.askIf : undefined;
    const gate = askIf ? findingsIn(askIf) : [];
    const labels = gate.map((finding) => `“${findingText(finding).label}”`);
    const lines = wrapped(questionText(id).ask, 44);
    const ends = endsOf(findings).flatMap((end) => wrapped(end, 34));
    const note = wrapped(labels.length ? `after ${labels.join(' or ')}` : '', 50).slice(0, 2);
    const rows = Math.max(lines.length + note.filter(Boolean).length, ends.length);
    const box: Box = {
      id,
      lines,
      note: note.join('\n'),
      x: askIf ? INDENT : 8,
      y,
      height: rows * LINE + PADDING,
      isMain: !askIf,
      from: gate[0] === undefined ? undefined : questionWith(gate[0])?.id,
      ends,
    };
    y += box.height + GAP;
    return box;
  });
}

/** Words and what they stand on, by the tokens that a page may set. */
const pairs = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['accent', 'paper'],
  ['emergency', 'paper'],
  ['on-accent', 'accent'],
] as const;

/** The private name behind a token, where it is not the same word. */
const ownName: Readonly<Record<string, string>> = {'on-accent': 'on'};

/** The least contrast at which words can be read: WCAG 2.2, level AA. */
const LEAST = 4.5;

/** What is wrong with a page's own colours: each pair of tokens that cannot be read. Nothing is asked where it sets none. */
export function contrastWarnings(host: Element, root: ShadowRoot): readonly string[] {
  const isOwn = (token: string): boolean =>
    getComputedStyle(host).getPropertyValue(`--pop-${token}`).trim() !== '';
  const own = pairs.filter((pair) => pair.some(isOwn));
  if (own.length === 0) return [];
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const luminanceOf = (token: string): number | undefined => {
    probe.style.color = `var(--_${ownName[token] ?? token})`;
    return luminance(getComputedStyle(probe).color);
  };
  const warnings = own.flatMap(([words, ground]) => {
    const [one, other] = [luminanceOf(words), luminanceOf(ground)];
    if (one === undefined || other === undefined) return [];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return contrast < LEAST
      ? `--pop-${words} on --pop-${ground} has a contrast of ${contrast.toFixed(1)} to 1; words need ${LEAST} to 1, so set a darker or lighter one`
      : [];
  });
  probe.remove();
  return warnings;
}

/** Relative luminance of a computed colour; undefined for one written in a way that is not read here. */
function luminance(colour: string): number | undefined {
  const scale = colour.startsWith('rgb') ? 255 : colour.startsWith('color(srgb ') ? 1 : undefined;
  const channels = colour.match(/[\d.]+/g)?.slice(0, 3);
  if (!scale || channels?.length !== 3) return undefined;
  const [red, green, blue] = channels.map((channel) => {
    const share = Number(channel) / scale;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// What a trace of Chromium says about the main thread of one page.

export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink',
  'blink_style',
  'blink.user_timing',
  'blink_gc',
  'v8',
  'disabled-by-default-v8.compile',
];

/** ms from which a task counts as long. */
const LONG_TASK = 50;

/** The kinds of work, and the trace events that are that kind. The innermost event that has a kind counts. */
const KINDS = [
  ['compile', /^(v8\.(compile|parse|produce)|V8\.(Compile|Parse|PreParse|Finalize|CollectSource))/],
  ['garbage', /^(MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/],
  ['style', /^(UpdateLayoutTree|Document::(recalc|update)Style|CSSParser|Blink\.(Parse)?Style)/],
  ['layout', /^(Layout|LocalFrameView::(layout|performLayout)|Blink\.Layout|InlineNode)/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit$|UpdateLayer|Blink\.(Paint|PrePaint|Composit))/],
  [
    'evaluate',
    /^(EvaluateScript|v8\.(evaluate|call|run)|FunctionCall|AsyncTask Run|FireAnimationFrame|EventDispatch)/,
  ],
  [
    'start',
    /^(RenderFrameImpl::CommitNavigation|FrameLoader|DocumentLoader|LocalWindowProxy|V8\.Deserialize)/,
  ],
  ['parse', /^(ParseHTML|HTMLDocumentParser)/],
];

export const WORK = [...KINDS.map(([kind]) => kind), 'other'];

const kindOf = (name) => KINDS.find(([, pattern]) => pattern.test(name))?.[0];

/**
 * @param {{traceEvents: object[]}} trace
 * @param {{from: string, to: string}} marks names of performance marks: what lies between them counts
 * @returns {{total: number, work: Record<string, number>, names: Map<string, number>, longest: number, longTasks: number}}
 *   all in ms of the thread's own time
 */
export function readTrace({traceEvents}, {from, to}) {
  const begin = traceEvents.find(({name, cat}) => name === from && cat.includes('blink.user_timing'));
  const end = traceEvents.findLast(
    ({name, cat, pid}) => name === to && cat.includes('blink.user_timing') && pid === begin?.pid,
  );
  if (!begin || !end) throw new Error(`the trace has no ${begin ? to : from}`);
  const events = traceEvents
    .filter(
      ({ph, pid, tid, ts, dur}) =>
        ph === 'X' && pid === end.pid && tid === end.tid && ts + (dur ?? 0) > begin.ts && ts < end.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

  const work = Object.fromEntries(WORK.map((kind) => [kind, 0]));
  const names = new Map();
  const open = [];
  let total = 0;
  let longest = 0;
  let longTasks = 0;
  const close = ({name, own, kind}) => {
    work[kind] += own;
    names.set(name, (names.get(name) ?? 0) + own);
  };
  for (const event of events) {
    const {name, ts} = event;
    const dur = event.dur ?? 0;
    const time = (event.tdur ?? dur) / 1000;
    while (open.length > 0 && open.at(-1).end <= ts) close(open.pop());
    const parent = open.at(-1);
    if (!parent) {
      total += time;
      longest = Math.max(longest, time);
      if (time >= LONG_TASK) longTasks++;
    } else parent.own -= time;
    open.push({name, end: ts + dur, own: time, kind: kindOf(name) ?? parent?.kind ?? 'other'});
  }
  while (open.length > 0) close(open.pop());
  return {total, work, names, longest, longTasks};
}

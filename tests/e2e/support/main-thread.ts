// How long the page kept its main thread busy in one go.
//
// By the processor's time of each task and not by the wall: on a loaded machine the system takes the processor away in
// the middle of a task, and that wait is nobody's work. Where a trace's buffer changes over, the time of the processor is
// sometimes told too high; it is never more than the wall's.
import type { Page } from '@playwright/test';

/// A task of the main thread.
export interface Task {
  /// Milliseconds of the processor.
  cpuMs: number;
  /// What ran in it, by the browser's names, longest first.
  what: string;
}

/// Longest task that a person does not feel, milliseconds.
export const LONGEST_MS = 50;

/// One event of a trace, as far as it is read here. Times are microseconds; `tdur` is time of the processor.
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
/// Events of a task that are worth a name.
const WORTH_NAMING_US = 1000;

/// Does `work` and gives the tasks of the page's main thread meanwhile, the longest first.
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<Task[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8', '__metadata'] });
  let trace: { traceEvents: TraceEvent[] } = { traceEvents: [] };
  try {
    await work();
  } finally {
    trace = JSON.parse((await browser.stopTracing()).toString());
  }
  return longestFirst(trace.traceEvents);
}

function longestFirst(events: TraceEvent[]): Task[] {
  const mains = events.filter((it) => it.name === 'thread_name' && it.args.name === 'CrRendererMain');
  const isMain = (it: TraceEvent) => mains.some((main) => main.pid === it.pid && main.tid === it.tid);
  const spans = events
    .filter((it) => it.ph === 'X' && it.tdur !== undefined && isMain(it))
    .map((it) => ({ ...it, tdur: Math.min(it.tdur!, it.dur ?? 0) }));
  const tasks = spans.filter((it) => it.name === TASK).sort((a, b) => b.tdur - a.tdur);
  return tasks.map((task, rank) => ({ cpuMs: task.tdur / 1000, what: rank === 0 ? inside(task, spans) : '' }));
}

function inside(task: TraceEvent, spans: (TraceEvent & { tdur: number })[]): string {
  const isInside = (it: TraceEvent) =>
    it !== task && it.tid === task.tid && it.pid === task.pid && it.ts >= task.ts && it.ts + (it.dur ?? 0) <= task.ts + (task.dur ?? 0);
  const named = spans.filter((it) => isInside(it) && it.tdur >= WORTH_NAMING_US).sort((a, b) => b.tdur - a.tdur);
  return named.map((it) => `${it.name} ${(it.tdur / 1000).toFixed(1)} ms`).join(', ');
}

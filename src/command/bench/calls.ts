import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';

/**
 * How often a function of our own was called while `work` ran, by V8's exact coverage, which neither inlines nor loses
 * calls. Slow; nothing may be timed meanwhile. Throws an Error if no function, or more than one, has the name.
 */
export function callsOf(name: string, work: () => void): number {
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
    post(session, 'Profiler.stopPreciseCoverage');
    const counts = result
      .filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'))
      .flatMap(({ functions }) => functions)
      .filter(({ functionName }) => functionName === name)
      .map(({ ranges }) => ranges[0]!.count);
    if (counts.length !== 1) throw new Error(`${counts.length} functions are called ${name}`);
    return counts[0]!;
  } finally {
    session.disconnect();
  }
}

/** The session answers within the call: it is this thread's own. */
function post(session: Session, method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}

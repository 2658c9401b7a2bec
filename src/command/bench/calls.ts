import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';

/**
 * How often functions of our own were called while `work` ran, by V8's exact coverage, which neither inlines nor loses
 * calls. Slow; nothing may be timed meanwhile. Throws an Error if no function, or more than one, has a name.
 */
export function callsOf<Name extends string>(names: readonly Name[], work: () => void): Record<Name, number> {
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
    post(session, 'Profiler.stopPreciseCoverage');
    const ours = result
      .filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'))
      .flatMap(({ functions }) => functions);
    const counts = names.map((name) => {
      const found = ours.filter(({ functionName }) => functionName === name);
      if (found.length !== 1) throw new Error(`${found.length} functions are called ${name}`);
      return [name, found[0]!.ranges[0]!.count] as const;
    });
    return Object.fromEntries(counts) as Record<Name, number>;
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

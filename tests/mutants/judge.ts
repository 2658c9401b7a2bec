import { laws } from '../shop/laws';

/** The first law that the engine breaks, or null. Prints it, so that the runner of the mutants can read it. */
for (const law of laws) {
  const complaint = law.complaint();
  if (complaint !== null) {
    process.stdout.write(`${law.title}: ${complaint}\n`);
    process.exit(1);
  }
}

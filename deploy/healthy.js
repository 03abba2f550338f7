// Asks the program in this container whether it is there: the explorer, or a worker that serves measures. The one rule kept here: its exit
// code is the answer.
const port = process.env.ISNAD_HEALTH_PORT ?? '4173';
const isThere = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = isThere ? 0 : 1;

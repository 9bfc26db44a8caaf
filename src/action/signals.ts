const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a step that must not be cut off. A SIGINT or SIGTERM that arrives meanwhile is noted, reported to `onSignal` and, by
 * `cancelled`, to the step, which may end early; it ends the process with the usual exit code once the step is over,
 * however it ends.
 */
export async function uninterrupted<T>(
  step: (cancelled: AbortSignal) => Promise<T>,
  onSignal: (signal: string) => void,
): Promise<T> {
  let exitCode: number | undefined;
  const cancellation = new AbortController();
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = () => {
      exitCode = code;
      onSignal(signal);
      cancellation.abort();
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  try {
    return await step(cancellation.signal);
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
    if (exitCode !== undefined) process.exit(exitCode);
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a step that must not be cut off. A SIGINT or SIGTERM that arrives meanwhile is noted, told to `onSignal`, and
 * ends the process with the usual exit code once the step is over, however it ends.
 */
export async function uninterrupted<T>(
  step: () => Promise<T>,
  onSignal: (signal: string) => void,
): Promise<T> {
  let exitCode: number | undefined;
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = () => {
      exitCode = code;
      onSignal(signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  try {
    return await step();
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
    if (exitCode !== undefined) process.exit(exitCode);
  }
}

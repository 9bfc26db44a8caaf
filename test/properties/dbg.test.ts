import { it } from 'vitest';
import { tell } from './undo-model.test.ts';

it('dbg', () => {
  const w: unknown[] = [];
  const r = tell(
    {
      seed: 639231542,
      plays: [0, 0, 1],
      onePerMinute: false,
      steps: [
        {
          do: 'change',
          picks: [0, 2],
          old: [],
          fates: ['not done', 'done, no answer'],
          left: 1000,
          beside: undefined,
        },
        { do: 'change', picks: [0], old: [3], fates: [], left: 1000, beside: undefined },
        { do: 'undo', of: 7, only: undefined, fates: ['late'], left: 1000, beside: undefined },
      ],
    } as never,
    w,
  );
  console.log(
    r,
    JSON.stringify(
      w,
      (k, v) =>
        v instanceof Set
          ? [...v]
          : v instanceof Map
            ? [...v]
            : v === Infinity
              ? 'inf'
              : k === 'play'
                ? v.historyId
                : k === 'running' || k === 'random'
                  ? undefined
                  : v,
      1,
    ),
  );
});

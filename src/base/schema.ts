import type * as z from './zod.ts';

/** What schemas are made of. */
export type Zod = typeof import('./zod.ts');

/** A schema that is made when it is first needed. */
export type Schema<S extends z.ZodMiniType = z.ZodMiniType> = () => Promise<S>;

/** What a schema lets through. */
export type Checked<Of> = Of extends Schema<infer S> ? z.output<S> : never;

/** A schema for answers. Loading zod would keep the first request back, so that it loads while the first answer is awaited. */
export function schema<S extends z.ZodMiniType>(make: (zod: Zod) => S): Schema<S> {
  let made: Promise<S> | undefined;
  return () => {
    made ??= import('./zod.ts').then(make);
    return made;
  };
}
